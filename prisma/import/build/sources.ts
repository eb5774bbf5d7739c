/** The sources of the reference tables: one row an address, whichever table names it. */
import { createHash } from 'node:crypto';
import { CROWN } from '../data/report-rows';
import type { FactRow } from '../data/tables';

const CITED = 'Facts cited, not licensed';

/** Collects sources and hands out their ids. */
export class SourceBook {
  private readonly byKey = new Map<string, FactRow<'source'>>();

  /** @param reports sources that have been read as files: a table that names their address means them */
  constructor(reports: readonly FactRow<'source'>[]) {
    for (const source of reports) this.byKey.set(source.key, source);
  }

  /** Id of the source with this address, or with this title where it has none. */
  idOf(source: {
    title: string;
    url?: string | null;
    publisher?: string | null;
    author?: string | null;
    publishedOn?: string | null;
  }): string {
    const url = source.url || null;
    const key = url ?? `title: ${source.title}`;
    const known = this.byKey.get(key);
    if (known) return known.id;
    const publisher = source.publisher || publisherOf(source.title, url);
    const row: FactRow<'source'> = {
      id: `web-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`,
      key,
      kind: 'web',
      publisher,
      title: source.title,
      author: source.author || null,
      url,
      sha256: null,
      publishedOn: source.publishedOn || null,
      retrievedOn: null,
      licence: publisher === 'Ofsted' || crownHosts.has(hostOf(url) ?? '') ? CROWN : CITED,
    };
    this.byKey.set(key, row);
    return row.id;
  }

  /** All sources, reports first as given, then by first mention. */
  rows(): FactRow<'source'>[] {
    return [...this.byKey.values()];
  }
}

function publisherOf(title: string, url: string | null): string | null {
  if (/^(?:Ofsted report|Joint targeted area inspection report|Ofsted letter)/.test(title)) return 'Ofsted';
  const named = /\(([^()]+)\)\s*$/.exec(title)?.[1];
  return named ?? hostOf(url)?.replace(/^www\./, '') ?? null;
}

/** Councils have gov.uk hosts too; only the government's own pages carry its licence. */
const crownHosts = new Set([
  'www.gov.uk',
  'assets.publishing.service.gov.uk',
  'files.ofsted.gov.uk',
  'reports.ofsted.gov.uk',
  'files.api.ofsted.gov.uk',
]);

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).host : null;
}

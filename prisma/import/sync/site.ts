/** Ofsted's reports site as it is known: which providers it lists, and which publications a provider has. Pure. */
import { load } from 'cheerio';
import { isoDate, monthNumber } from '../parse/dates';

/** Thrown where a page is not made as we know it: to read on would be to miss something. */
export class UnknownMarkup extends Error {}

/** Providers on one page of the list; the site's own word for children's services of a local authority is 12. */
const ROWS = 100;

export function listAddress(site: string, start: number): string {
  const fixed = 'q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12';
  return new URL(`/search?${fixed}&start=${start}&rows=${ROWS}`, site).href;
}

export const providerAddress = (site: string, urn: string): string =>
  new URL(`/provider/44/${urn}`, site).href;

/** Ofsted's numbers of the providers on a page of the list, each once. */
export function providersOn(html: string): string[] {
  const page = load(html);
  const urns = page('a[href*="/provider/44/"]')
    .toArray()
    .flatMap((link) => /\/provider\/44\/(\d{4,8})(?:[/?#]|$)/.exec(page(link).attr('href') ?? '')?.[1] ?? []);
  return [...new Set(urns)];
}

export type PublicationKind = 'inspection' | 'monitoring' | 'focused' | 'other';

export interface Publication {
  /** Number of the file on the files host. */
  id: string;
  /** As the site calls it, without date and type of file. */
  title: string;
  kind: PublicationKind;
  /** YYYY-MM-DD. */
  publishedOn: string;
}

/**
 * Publications of a provider, newest first.
 * @throws UnknownMarkup where there is none, or where one cannot be read
 */
export function publicationsOn(html: string, address: string): Publication[] {
  const page = load(html);
  const links = page('a.publication-link').toArray();
  if (links.length === 0) throw new UnknownMarkup(`${address} lists no publication that we can see`);
  return links.map((link) => {
    const href = page(link).attr('href') ?? '';
    const words = page(link).find('span.nonvisual').text().replace(/\s+/g, ' ').trim();
    const id = /\/v1\/file\/(\d+)(?:[/?#]|$)/.exec(href)?.[1];
    const [, title = '', day, month, year] =
      /^(.+?)\s+[-–]\s+(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})(?:,\s*\w+)?$/.exec(words) ?? [];
    const publishedOn = year ? isoDate(Number(year), monthNumber(month ?? '') ?? 0, Number(day)) : null;
    if (!id || !publishedOn)
      throw new UnknownMarkup(
        `${address} lists a publication that we cannot read: "${words.slice(0, 80)}" (${href})`,
      );
    return { id, title, kind: kindOf(title), publishedOn };
  });
}

/** What a title is about. Only what is surely an inspection of the authority's services is read as one. */
function kindOf(title: string): PublicationKind {
  if (/monitoring visit/i.test(title)) return 'monitoring';
  if (/focused visit/i.test(title)) return 'focused';
  const other =
    /visit|joint|JTAI|SEND|special educational|adoption|fostering|youth|children's home|pilot|assurance/i;
  return /inspection/i.test(title) && !other.test(title) ? 'inspection' : 'other';
}

/** The address under which a file is recorded, whatever host it was read from. */
export const fileAddress = (id: string): string => `https://files.ofsted.gov.uk/v1/file/${id}`;

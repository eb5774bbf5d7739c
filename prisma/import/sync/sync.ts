/** Finds new publications on the reports site and takes them in. Each is stored before the next is asked for. */
import { createHash } from 'node:crypto';
import type { Client } from './client';
import { type TakeOptions, takePublication } from './publication';
import {
  listAddress,
  providerAddress,
  providersOn,
  type Publication,
  publicationsOn,
  UnknownMarkup,
} from './site';

export interface SyncOptions extends TakeOptions {
  /** Origin of the reports site. */
  reports: string;
  each?(done: number, of: number): void;
}

export interface SyncCounts {
  new: number;
  changed: number;
  refused: number;
  failed: number;
}

/** The list never was longer than a few hundred; without an end something else is wrong. */
const MOST_PROVIDERS = 2000;

/**
 * @param counts filled as the run goes on, so that they hold what was done when it breaks off
 * @throws UnknownMarkup where a page is not made as we know it; Error where the list cannot be read at all
 */
export async function sync(options: SyncOptions, counts: SyncCounts): Promise<void> {
  const providers = await providersOf(options.client, options.reports);
  let strange: UnknownMarkup | null = null;
  for (const [index, urn] of providers.entries()) {
    options.each?.(index, providers.length);
    try {
      await provider(urn, options, counts);
    } catch (error) {
      counts.failed += 1;
      options.log(`provider ${urn}: ${messageOf(error)}`);
      // One page that nobody understands must not keep the others from being read; it still is told at the end.
      if (error instanceof UnknownMarkup) strange ??= error;
    }
  }
  options.each?.(providers.length, providers.length);
  if (strange) throw strange;
}

async function providersOf(client: Client, site: string): Promise<string[]> {
  const found = new Set<string>();
  for (let start = 0; start < MOST_PROVIDERS;) {
    const address = listAddress(site, start);
    const answer = await client.get(address);
    const page = answer.status === 'ok' ? providersOn(answer.body.toString('utf8')) : [];
    const before = found.size;
    for (const urn of page) found.add(urn);
    if (start === 0 && page.length === 0)
      throw new UnknownMarkup(`${address} lists no provider that we can see`);
    if (found.size === before) break;
    // By what came, not by what was asked for: a site that sends fewer at a time must not hide the rest.
    start += page.length;
  }
  return [...found];
}

async function provider(urn: string, options: SyncOptions, counts: SyncCounts): Promise<void> {
  const { client, reports, state, known, log } = options;
  const address = providerAddress(reports, urn);
  const before = state.page(address);
  const answer = await client.get(address, before);
  const publications =
    answer.status === 'ok'
      ? publicationsOn(answer.body.toString('utf8'), address)
      : (before?.publications ?? []);
  const validators = answer.status === 'ok' ? answer.validators : before;
  const authority = known.find((one) => one.urn === urn);
  if (!authority) {
    const listed = createHash('sha256').update(JSON.stringify(publications)).digest('hex');
    if (state.wasRefused(address, listed)) return;
    counts.refused += 1;
    log(`refused: provider ${urn}: no authority of ours has this number`);
    state.refuse(address, listed);
    return;
  }
  let whole = true;
  for (const publication of distinct(publications)) {
    try {
      const taken = await takePublication(publication, authority, options);
      if (taken === 'new' || taken === 'changed' || taken === 'refused') counts[taken] += 1;
    } catch (error) {
      whole = false;
      counts.failed += 1;
      log(`failed: ${authority.slug}, ${publication.title}, ${publication.publishedOn}: ${messageOf(error)}`);
    }
  }
  // Only then may the site spare itself the page while it stays the same.
  if (whole && validators) state.pageDone(address, validators, publications);
}

/** Each file once, however often the page lists it. */
function distinct(publications: readonly Publication[]): Publication[] {
  return [...new Map(publications.map((one) => [one.id, one])).values()];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

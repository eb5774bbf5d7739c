/** For tests: feeds of a store of its own, as readers that are not ours see them. */
import { atomOf } from '@/app/feeds/atom';
import { feedOf, pageOfFeed } from '@/app/feeds/feed-of';
import { icsOf } from '@/app/feeds/ics';
import { jsonFeedOf } from '@/app/feeds/json-feed';
import { readAtom, readCalendar, type ReadEntry, readJsonFeed } from '@/e2e/support/feed-readers';
import type { FeedScope } from '@/lib/domain/feeds/formats';
import { factsAt } from '@/lib/queries/facts';
import { seed } from './import/seed/seed';
import { seededStore } from './import/testing';

export const HOST = 'https://gradeline.example';
export const absolute = (address: string) => new URL(address, HOST).href;

/** A store of its own with the committed facts, which is the one that facts are read from then. */
export async function ownStore() {
  const { store, url, close } = await seededStore();
  process.env.DATABASE_URL = url;
  const seeded = (from: string) => store.$transaction((tx) => seed(tx, from), { timeout: 60_000 });
  return { store, seeded, close };
}

export async function newest() {
  const facts = await factsAt({});
  if (!facts) throw new Error('no revision');
  return facts;
}

/** The three forms of a feed, read. @throws Error where one of them breaks a rule of its format */
export async function made(scope: FeedScope, number = 1) {
  const feed = await feedOf(scope, await newest());
  const page = feed && pageOfFeed(feed, number);
  if (!feed || !page) throw new Error(`no feed of ${JSON.stringify(scope)}`);
  return {
    atom: readAtom(atomOf(feed, page, absolute)),
    json: readJsonFeed(jsonFeedOf(feed, page, absolute)),
    /** Read when it is asked for: that of England is long. */
    get calendar() {
      return readCalendar(icsOf(feed, absolute));
    },
    last: page.last,
  };
}

export const authority = (slug: string): FeedScope => ({ kind: 'authority', slug });

export const entryAt = (entries: readonly ReadEntry[], path: string) =>
  entries.find(({ url }) => url === absolute(`/authorities/${path}`));

/** For tests: a seeded store, a made site with one provider, and runs of the sync between them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { knownAuthorities, readCommitted } from '../data/committed';
import { seededStore } from '../testing';
import { Client } from './client';
import { listPage, type MadeSite, madeSite, providerPage, sends } from './made-site';
import { SyncState } from './state';
import { sync, type SyncCounts } from './sync';

const known = knownAuthorities(readCommitted().facts);
export const DONCASTER = known.find(({ slug }) => slug === 'doncaster')?.urn ?? '';
export const nothing: SyncCounts = { new: 0, changed: 0, refused: 0, failed: 0 };

export const inspection = (id: string): [string, string] => [
  id,
  "Children's services inspection - 20 November 2026, pdf",
];

export interface Harness {
  /** Address of the store. */
  url: string;
  store: PrismaClient;
  site: MadeSite;
  /** Emptied for each test. */
  folder: string;
  /** What was logged. */
  lines: string[];
  /** One run, without pauses. */
  run(recheck?: string): Promise<SyncCounts>;
  /** Doncaster's page. */
  lists(...publications: [string, string][]): void;
  serves(id: string, body: Uint8Array | string, tag?: string): void;
}

/** To be called at the top of a test file; a store for the file, a site for each test. */
export function harness(): Harness {
  const here = {} as Harness;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store: here.store, url: here.url, close } = await seededStore());
  }, 60_000);
  afterAll(() => close());
  beforeEach(async () => {
    here.site = await madeSite();
    here.folder = mkdtempSync(join(tmpdir(), 'gradeline-'));
    here.lines = [];
    here.site.replies.set('/search', sends(listPage([DONCASTER])));
  });
  afterEach(async () => {
    await here.site.close();
    rmSync(here.folder, { recursive: true, force: true });
  });
  here.run = async (recheck = '2026-01-01') => {
    const { store, site, folder, lines } = here;
    const log = (line: string) => void lines.push(line);
    const client = new Client({ pause: 0, patience: 400, retries: 2, wait: 5, most: 1_000_000, log });
    const counts = { ...nothing };
    const places = { reports: site.origin, files: site.origin, folder, recheck };
    await sync({ store, client, state: SyncState.open(folder), known, ...places, log }, counts);
    return counts;
  };
  here.lists = (...publications) =>
    void here.site.replies.set(`/provider/44/${DONCASTER}`, sends(providerPage(publications)));
  here.serves = (id, body, tag) => void here.site.replies.set(`/v1/file/${id}`, sends(body, tag));
  return here;
}

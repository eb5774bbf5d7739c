/** One publication: downloaded, read and stored, or refused. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import type { Outcome } from '../outcome';
import { linesOf } from '../parse/lines';
import { readAll } from '../pool';
import { readPdf } from '../read';
import { storeReport } from '../store';
import { type KnownAuthority, Refusal } from '../types';
import type { Client } from './client';
import { visitDates } from './letter';
import { fileAddress, type Publication } from './site';
import type { SyncState } from './state';
import { storeVisit } from './store-visit';

export interface TakeOptions {
  store: PrismaClient;
  client: Client;
  state: SyncState;
  known: readonly KnownAuthority[];
  /** Origin of the files host. */
  files: string;
  /** Where downloaded files are kept. */
  folder: string;
  /** Reports published since that day are asked for again, whether they have changed; YYYY-MM-DD. */
  recheck: string;
  log(line: string): void;
}

/** `text` and `unchanged`: a report that the store holds already. */
export type Taken = 'new' | 'changed' | 'text' | 'unchanged' | 'refused';

interface Download {
  publication: Publication & { kind: 'inspection' | 'monitoring' | 'focused' };
  authority: KnownAuthority;
  body: Buffer;
  sha256: string;
  url: string;
  /** What is said of it in the log. */
  said: string;
}

/**
 * @throws Error where the file cannot be had, or is none; nothing is remembered then, and the next run tries again
 */
export async function takePublication(
  publication: Publication,
  authority: KnownAuthority,
  options: TakeOptions,
): Promise<Taken> {
  const { store, client, files, state, recheck } = options;
  const { id, kind, publishedOn } = publication;
  if (kind === 'other') return 'unchanged';
  const url = fileAddress(id);
  const held = await store.source.findFirst({ where: { url, retiredIn: null } });
  const seen = state.file(id);
  const mayChange = kind === 'inspection' && publishedOn >= recheck;
  if ((held ?? seen) && !mayChange) return 'unchanged';
  const answer = await client.get(new URL(`/v1/file/${id}`, files).href, seen);
  if (answer.status === 'unchanged') return 'unchanged';
  const { body, validators } = answer;
  // An error page with a status of success must not pass for a publication that cannot be read.
  if (!body.subarray(0, 1024).includes('%PDF-')) throw new Error(`${url}: the site sent no PDF`);
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (state.wasRefused(id, sha256)) return 'unchanged';
  const said = `${authority.slug}, ${publication.title}, ${publishedOn}`;
  const download = { publication: { ...publication, kind }, authority, body, sha256, url, said };
  const known = held?.sha256 === sha256;
  const taken = known ? 'unchanged' : await (kind === 'inspection' ? report : letter)(download, options);
  state.fileDone(id, validators);
  if (taken === 'refused') state.refuse(id, sha256);
  return taken;
}

async function report(download: Download, { store, known, folder, log }: TakeOptions): Promise<Taken> {
  const { publication, authority, body, url, said } = download;
  mkdirSync(join(folder, 'files'), { recursive: true });
  const path = join(folder, 'files', `${publication.id}.pdf`);
  writeFileSync(path, body);
  const file = { name: path, path, url, publishedOn: publication.publishedOn, filedUrn: authority.urn };
  // In a thread of its own, as the import reads: a file that hangs or fills the memory costs itself only.
  const outcomes: Outcome[] = [];
  await readAll([file], { known, published: null, dryRun: false }, 1, (one) => void outcomes.push(one));
  const outcome = outcomes[0];
  if (outcome?.status !== 'read') {
    log(`refused: ${said}: ${outcome?.reason ?? 'not read'}`);
    return 'refused';
  }
  const stored = await storeReport(store, outcome, known).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  if (stored instanceof Refusal) {
    log(`refused: ${said}: ${stored.message}`);
    return 'refused';
  }
  log(`${stored}: ${said}`);
  for (const warning of outcome.warnings) log(`warning: ${said}: ${warning}`);
  return stored;
}

async function letter(download: Download, { store, log }: TakeOptions): Promise<Taken> {
  const { publication, authority, body, url, sha256, said } = download;
  const added = await storeVisit(store, {
    ...{ slug: authority.slug, kind: publication.kind as 'monitoring' | 'focused' },
    ...{ title: publication.title, publishedOn: publication.publishedOn },
    ...{ url, sha256, dates: await datesIn(body, said, log) },
  });
  log(`${added ? 'new' : 'known from another source'}: ${said}`);
  return added ? 'new' : 'unchanged';
}

/** A letter that cannot be read still is a letter: the visit is stored without its days. */
async function datesIn(body: Buffer, said: string, log: (line: string) => void) {
  try {
    const [first] = await readPdf(body);
    return first ? visitDates(linesOf(first)) : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log(`${said}: its days are not read, ${error.message}`);
    return null;
  }
}

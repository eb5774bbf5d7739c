/** What a sync remembers between runs, so that it asks for little and an interrupted run goes on. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Validators } from './client';
import type { Publication } from './site';

const validators = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });
const publication = z.object({
  ...{ id: z.string(), title: z.string(), publishedOn: z.string() },
  kind: z.enum(['inspection', 'monitoring', 'focused', 'other']),
});
const stateFile = z.object({
  version: z.literal(1),
  /** What a provider's page listed, by address, once all of it had been dealt with. */
  pages: z.record(z.string(), validators.extend({ publications: z.array(publication) })),
  /** When a file was read last, by number, with what the host said of it. */
  files: z.record(z.string(), validators),
  /** What was refused, by number of file or by address of page: its hash, so that it is refused once only. */
  refused: z.record(z.string(), z.string()),
});

export class SyncState {
  private constructor(
    private readonly path: string,
    private readonly held: z.infer<typeof stateFile>,
  ) {}

  /** @param folder of the sync; a state that cannot be read is forgotten: then all is asked for again */
  static open(folder: string): SyncState {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'state.json');
    const empty = { version: 1 as const, pages: {}, refused: {}, files: {} };
    if (!existsSync(path)) return new SyncState(path, empty);
    try {
      const read = stateFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      return new SyncState(path, read.success ? read.data : empty);
    } catch {
      return new SyncState(path, empty);
    }
  }

  page = (address: string): (Validators & { publications: Publication[] }) | undefined =>
    this.held.pages[address];
  file = (id: string): Validators | undefined => this.held.files[id];
  wasRefused = (subject: string, sha256: string): boolean => this.held.refused[subject] === sha256;

  pageDone(address: string, validators: Validators, publications: Publication[]): void {
    this.held.pages[address] = { ...validators, publications };
    this.save();
  }

  fileDone(id: string, validators: Validators): void {
    this.held.files[id] = validators;
    delete this.held.refused[id];
    this.save();
  }

  refuse(subject: string, sha256: string): void {
    this.held.refused[subject] = sha256;
    this.save();
  }

  /** In one step: a run that is killed leaves the old state or the new one. */
  private save(): void {
    writeFileSync(`${this.path}.new`, JSON.stringify(this.held));
    renameSync(`${this.path}.new`, this.path);
  }
}

/** Ids of entries and of days, through imports and corrections: they never change. */
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadEntry } from '@/e2e/support/feed-readers';
import { knownAuthorities, readCommitted } from './import/data/committed';
import { outcome } from './import/made-outcome';
import { storeReport } from './import/store';
import { dataWithCorrections, dataWithMovedPublication, moved, visit, why } from './made-corrections';
import { absolute, authority, entryAt, HOST, made, ownStore } from './made-feeds';

const known = knownAuthorities(readCommitted().facts);
const folders: string[] = [];
let close: (() => Promise<void>) | undefined;

afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  await close?.();
});

describe('ids', () => {
  it('name nothing that can change, and stay through an import and corrections, which are told themselves', async () => {
    const { store, seeded, ...own } = await ownStore();
    close = own.close;
    const first = await made(authority('doncaster'));
    const ids = (entries: readonly ReadEntry[]) => new Map(entries.map(({ url, id }) => [url, id]));
    const before = ids(first.atom.entries);
    await storeReport(store, outcome('a'), known);
    const folder = dataWithCorrections();
    folders.push(folder);
    await seeded(folder);
    const { atom, calendar } = await made(authority('doncaster'));
    const after = ids(atom.entries);
    const gone = absolute(`/authorities/${visit}`);
    for (const [url, id] of before) if (url !== gone) expect(after.get(url), url).toBe(id);
    expect(after.has(gone)).toBe(false);
    expect(entryAt(atom.entries, 'doncaster/inspections/2026-11-20')?.title).toMatch(
      /^Doncaster: judged good for .*; no overall/,
    );
    const changes = atom.entries.filter(({ title }) => /^(?:Correction|Withdrawn)/.test(title));
    expect(changes.map(({ title, url }) => [title, url.replace(HOST, '')])).toEqual(
      expect.arrayContaining([
        [
          'Correction: Doncaster, report published on 8 April 2022, grade of impact of leaders on social work practice: was “Inadequate”, and is “Requires improvement to be good” now',
          '/authorities/doncaster/inspections/2022-04-08',
        ],
        [
          'Withdrawn: Doncaster: monitoring visit, October 2016',
          '/authorities/doncaster/visits/2016-10-1?rev=2026-11-26.1',
        ],
      ]),
    );
    expect(changes.find(({ title }) => title.startsWith('Withdrawn'))?.content).toContain(why.revision);
    // The corrected last day moves the end in the calendar, and not the UID.
    const days = (all: typeof calendar.days) => all.find(({ start }) => start === '2025-01-20');
    expect(days(calendar.days)?.end).toBe('2025-01-31');
    expect(days(calendar.days)?.uid).toBe(days(first.calendar.days)?.uid);
  }, 240_000);

  it('stay where the day of a publication, which the key was once made of, is corrected', async () => {
    const { seeded, ...own } = await ownStore();
    close = own.close;
    const first = await made(authority('doncaster'));
    const folder = dataWithMovedPublication();
    folders.push(folder);
    await seeded(folder);
    const { atom, json, calendar } = await made(authority('doncaster'));
    const was = entryAt(first.atom.entries, moved.key);
    const is = entryAt(
      atom.entries.filter(({ title }) => !title.startsWith('Correction')),
      moved.key,
    );
    expect(was?.published).toBe(moved.from);
    expect(is).toMatchObject({ id: was?.id, url: was?.url, published: moved.to });
    expect(json.entries.some(({ id, published }) => id === was?.id && published === moved.to)).toBe(true);
    const published = (days: typeof calendar.days, start: string) => days.find((one) => one.start === start);
    expect(published(calendar.days, moved.to)?.uid).toBe(published(first.calendar.days, moved.from)?.uid);
    expect(published(calendar.days, moved.from)).toBeUndefined();
  }, 240_000);
});

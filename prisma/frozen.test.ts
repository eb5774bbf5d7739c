/** What a frozen view tells of later facts, from a store that the importer and the seed have made. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { historyScope } from '@/lib/domain/since-scopes';
import { countOf, sinceIn } from '@/lib/domain/since-then';
import { type Facts, factsAt, type View } from '@/lib/queries/facts';
import { knownAuthorities, readCommitted } from './import/data/committed';
import { outcome } from './import/made-outcome';
import { seed } from './import/seed/seed';
import { storeReport } from './import/store';
import { seededStore } from './import/testing';
import { before, dataWithCorrections, dated, grade, mending, visit, why } from './made-corrections';

let close: () => Promise<void>;
let folder: string;
const known = knownAuthorities(readCommitted().facts);
const link: View = { asOf: '2026-11-26', rev: before };
/** As they were when nothing had come yet. */
const earlier: Record<string, string> = {};

async function factsOf(view: View): Promise<Facts> {
  const facts = await factsAt(view);
  if (!facts) throw new Error('no such revision');
  return facts;
}

async function historyIn(facts: Facts, slug: string) {
  const history = await facts.history(slug);
  if (!history) throw new Error(`no history of ${slug}`);
  return history;
}

const told = async (view: View, slug = 'doncaster') => {
  const facts = await factsOf(view);
  return sinceIn(await facts.since(), historyScope(await historyIn(facts, slug)));
};

async function everything(view: View): Promise<string> {
  const facts = await factsOf(view);
  const all = await Promise.all([
    facts.history('doncaster'),
    facts.overview('overall'),
    facts.latest(10),
    facts.publishedOn('2026-11-20'),
    facts.monitoringVisits(),
    facts.corrections(),
    facts.together('doncaster'),
    facts.happenings(['trust']),
    facts.frozen(),
  ]);
  return JSON.stringify(all);
}

beforeAll(async () => {
  const made = await seededStore();
  close = made.close;
  vi.stubEnv('DATABASE_URL', made.url);
  const seeded = (from: string) => made.store.$transaction((tx) => seed(tx, from), { timeout: 60_000 });
  earlier.link = await everything(link);
  earlier.live = await everything({});
  expect(countOf(await (await factsOf(link)).since())).toBe(0);
  await storeReport(made.store, outcome('a'), known);
  earlier.local = await everything({ rev: 'local.1' });
  folder = dataWithCorrections();
  // A grade and a date come anew, and with the visit three rows go.
  expect(await seeded(folder)).toEqual({ added: 2, retired: 3 });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await close();
  vi.unstubAllEnvs();
});

describe('a frozen view', () => {
  it('is what it was before a report came and facts were mended', async () => {
    expect(await everything(link)).toBe(earlier.link);
    expect(await everything({ rev: 'local.1' })).toBe(earlier.local);
    expect(await everything({})).not.toBe(earlier.live);
  });

  it('of the day of its revision holds all that the revision holds, dated or not', async () => {
    const [kept, whole] = [await factsOf(link), await factsOf({ rev: before })];
    expect(await historyIn(kept, 'doncaster')).toEqual(await historyIn(whole, 'doncaster'));
    const all = await (await factsOf({ asOf: '2026-11-25', rev: before })).monitoringVisits();
    expect((await kept.monitoringVisits()).length).toBeGreaterThan(all.length);
  });

  it('tells what was corrected, from what, to what and why, and what was withdrawn', async () => {
    const facts = await factsOf(link);
    const { reasonOf, titleOf } = await facts.since();
    const { corrected, withdrawn } = await told(link);
    expect(
      corrected.map(({ row, field, from, to }) => [row.key, field, from, to, reasonOf(row, field)]),
    ).toEqual([
      [dated, 'end', '31 January 2025', '30 January 2025', why.date],
      [grade, 'grade', 'Inadequate', 'Requires improvement to be good', why.grade],
    ]);
    expect(withdrawn.map((row) => [row.key, titleOf(row), reasonOf(row)])).toEqual([
      [visit, 'Doncaster: monitoring visit, October 2016', why.revision],
    ]);
    expect(corrected.map(({ row }) => titleOf(row))).toEqual([
      'Doncaster: inspection, 20 to 30 January 2025',
      'Doncaster: inspection, 14 to 25 February 2022, impact of leaders on social work practice',
    ]);
  });

  it('tells of a report once, not of each of its judgements, and whether it is newer than the day shown', async () => {
    const key = 'doncaster/inspections/2026-11-20';
    const added = async (view: View) =>
      (await told(view)).added.map(({ row, newer }) => [row.key, row.publishedOn, newer]);
    expect(await added(link)).toEqual([[key, '2026-11-20', false]]);
    expect(await added({ asOf: '2026-11-01', rev: before })).toEqual([[key, '2026-11-20', true]]);
    expect(await added({ rev: 'local.1' })).toEqual([]);
  });

  it('by its day alone follows corrections, and tells only what was published since', async () => {
    const { added, corrected, withdrawn } = await told({ asOf: '2022-01-01' });
    expect([corrected, withdrawn]).toEqual([[], []]);
    expect(added.filter(({ newer }) => newer).map(({ row }) => row.key)).toEqual([
      'doncaster/inspections/2026-11-20',
      'doncaster/inspections/2025-03-18',
      // An article of 13 April 2022 about the inspection published in January 2018.
      'doncaster/inspections/2018-01-19#noted-web-a318a31dd930-differs',
      'doncaster/inspections/2022-04-08',
    ]);
  });

  it('of a release that followed an import here leaves that out, and the live page holds it', async () => {
    const keys = async (view: View) =>
      (await historyIn(await factsOf(view), 'doncaster')).inspections.map(({ key }) => key);
    const imported = 'doncaster/inspections/2026-11-20';
    expect(await keys({})).toContain(imported);
    expect(await keys({ rev: mending, asItWas: true })).toContain(imported);
    expect(await keys({ rev: mending })).not.toContain(imported);
  });

  it('of another authority is still current', async () => {
    expect(countOf(await told(link, 'leeds'))).toBe(0);
  });
});

describe('what was withdrawn', () => {
  it('is told with the reason and the last revision that holds it', async () => {
    const withdrawn = async (view: View) => (await factsOf(view)).withdrawn([visit, grade]);
    expect(await withdrawn({})).toEqual({ key: visit, since: mending, reason: why.revision, last: before });
    expect(await withdrawn(link)).toBeNull();
    // A corrected fact is still there.
    expect(
      (await historyIn(await factsOf({}), 'doncaster')).inspections.some(({ key }) => key === dated),
    ).toBe(true);
  });
});

describe('the frozen link', () => {
  it('names a release, and says where the page holds more than that', async () => {
    const frozen = async (view: View) => (await factsOf(view)).frozen();
    expect(await frozen(link)).toEqual({ asOf: '2026-11-26', rev: before, withoutLocal: false });
    expect(await frozen({ rev: 'local.1' })).toMatchObject({ rev: before, withoutLocal: true });
    expect(await frozen({ asOf: '2022-01-01' })).toEqual({
      asOf: '2022-01-01',
      rev: mending,
      withoutLocal: true,
    });
  });
});

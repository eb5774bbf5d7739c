/** A future successor comes from rows of data alone: nothing in the code knows of Surrey, and the day alone turns it. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allPreview } from '@/components/charts/preview-all';
import { historyLayout } from '@/lib/domain/geometry/layout';
import { existsOn, hasEnded, yearBeside } from '@/lib/domain/existence';
import { likeWithLike } from '@/lib/domain/like-with-like';
import { slugFinder } from '@/lib/domain/names';
import { shareAt } from '@/lib/domain/outside-check';
import { placeSentence, successorsHeading } from '@/lib/domain/place-words';
import { chartTitle, summary } from '@/lib/domain/sentences';
import { waitsAfter } from '@/lib/domain/waiting';
import { type Facts, factsAt, type View } from '@/lib/queries/facts';
import { seed } from './import/seed/seed';
import { seededStore } from './import/testing';
import { afterwards, announced, dataWithSurreysSuccessors, letTimePass } from './made-surrey';

const surrey = ['surrey', 'east-surrey', 'west-surrey'];
const committedNow = { current: 0, ended: 0 };
let close: () => Promise<void>;
let folder: string;

async function factsOf(view: View = {}): Promise<Facts> {
  const facts = await factsAt(view);
  if (!facts) throw new Error('no such revision');
  return facts;
}

async function historyIn(facts: Facts, slug: string) {
  const history = await facts.history(slug);
  if (!history) throw new Error(`no history of ${slug}`);
  return history;
}

async function countsIn(facts: Facts) {
  const all = await facts.authorities();
  const current = all.filter((one) => existsOn(one, facts.asAt));
  return {
    current: current.length,
    ended: all.filter((one) => hasEnded(one, facts.asAt)).length,
    surrey: current.map(({ slug }) => slug).filter((slug) => surrey.includes(slug)),
  };
}

beforeAll(async () => {
  const made = await seededStore();
  close = made.close;
  vi.stubEnv('DATABASE_URL', made.url);
  const seeded = (from: string) => made.store.$transaction((tx) => seed(tx, from), { timeout: 60_000 });
  Object.assign(committedNow, await countsIn(await factsOf()));
  folder = dataWithSurreysSuccessors();
  // Three profiles and two successions come, one profile of Surrey gives way: nothing else moves.
  expect(await seeded(folder)).toEqual({ added: 5, retired: 1 });
  letTimePass(folder);
  expect(await seeded(folder)).toEqual({ added: 0, retired: 0 });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await close();
  vi.unstubAllEnvs();
});

describe('before the day', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await factsOf({ rev: announced });
  });

  it('Surrey is told in the present tense, with what is due', async () => {
    const history = await historyIn(facts, 'surrey');
    expect(facts.asAt).toBe('2026-11-26');
    expect(placeSentence(history)).toBe(
      'Surrey is a county in the South East. It is due to end on 31 March 2027; East Surrey and West Surrey are to follow.',
    );
    expect(successorsHeading(history)).toBe('To be followed by');
    expect(history.successors.map((one) => yearBeside(one, facts.asAt))).toEqual(['from 2027', 'from 2027']);
    expect(yearBeside(history.authority, facts.asAt)).toBeNull();
    expect(likeWithLike([history])).toContain('Surrey is due to end on 31 March 2027.');
    expect(historyLayout(history, { width: 1120, asAt: facts.asAt }).ends).toBeNull();
  });

  it('those to come have a history of their own, in which nothing is missing', async () => {
    const history = await historyIn(facts, 'east-surrey');
    expect(placeSentence(history)).toBe(
      'East Surrey is due to begin on 1 April 2027, as a unitary authority in the South East. It is to follow Surrey.',
    );
    expect(chartTitle(history)).toBe('East Surrey is due to begin on 1 April 2027');
    const told = [...summary(history), ...likeWithLike([history])].join(' ');
    expect(told).toContain('What Surrey was judged stands below.');
    expect(told).not.toMatch(/not been inspected yet|No full inspection|not in our data|began/);
    const layout = historyLayout(history, { width: 1120, asAt: facts.asAt });
    expect(layout.begins).toBeNull();
    expect(layout.groups.map(({ heading }) => heading)).toContain('Predecessor: Surrey');
    expect(JSON.stringify(history.predecessors)).toContain('surrey/inspections/');
  });

  it('no count and no denominator holds them', async () => {
    expect(await countsIn(facts)).toEqual({ ...committedNow, surrey: ['surrey'] });
    const coverage = await facts.coverage();
    expect(coverage.current).toBe(committedNow.current);
    const gaps = [...coverage.withoutVisit, ...coverage.withoutInspection].map(({ slug }) => slug);
    expect(gaps.filter((slug) => surrey.slice(1).includes(slug))).toEqual([]);
    const share = shareAt(facts.asAt, coverage.authorities, coverage.overall);
    expect(share.existed).toBe(committedNow.current);
    const picture = allPreview(await facts.overview('overall'), { title: 'All', asAt: facts.asAt });
    expect(picture).toContain(`one of ${committedNow.current} authorities`);
  });
});

describe('after the day', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await factsOf();
  });

  it('all turns by itself', async () => {
    expect([facts.revision.id, facts.asAt]).toEqual([afterwards, '2027-04-02']);
    const [old, east] = [await historyIn(facts, 'surrey'), await historyIn(facts, 'east-surrey')];
    expect(placeSentence(old)).toBe(
      'Surrey was a county in the South East. It ended on 31 March 2027; East Surrey and West Surrey followed.',
    );
    expect(successorsHeading(old)).toBe('Followed by');
    expect(surrey.map((slug) => slugFinder([old.authority, east.authority], facts.asAt)(slug))).toEqual([
      'surrey',
      'east-surrey',
      null,
    ]);
    expect(placeSentence(east)).toBe(
      'East Surrey is a unitary authority in the South East. It began on 1 April 2027, after Surrey.',
    );
    expect(summary(east).join(' ')).toContain('has not been inspected yet, as far as our data go');
    const layout = historyLayout(east, { width: 1120, asAt: facts.asAt });
    expect(layout.begins?.text).toBe('East Surrey began on 1 April 2027');
    expect(layout.groups.map(({ heading }) => heading)).toContain('Predecessor: Surrey (until 2027)');
  });

  it('the counts hold the two and not the one', async () => {
    expect(await countsIn(facts)).toEqual({
      current: committedNow.current + 1,
      ended: committedNow.ended + 1,
      surrey: ['east-surrey', 'west-surrey'],
    });
    const coverage = await facts.coverage();
    expect(coverage.current).toBe(committedNow.current + 1);
    expect(coverage.withoutInspection.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['east-surrey', 'west-surrey']),
    );
  });

  it('Surrey waits for no further inspection', async () => {
    const { authorities, framework } = await facts.overview('overall');
    const own = authorities.filter(({ authority }) => authority.slug === 'surrey');
    const open = (asAt: string) =>
      (['outstanding', 'good', 'requires_improvement', 'inadequate'] as const)
        .flatMap((grade) => waitsAfter(own, grade, { framework, asAt }))
        .reduce((sum, one) => sum + one.open, 0);
    expect(open('2027-04-02')).toBe(0);
  });

  it('a view of the day before neither foretells nor conceals', async () => {
    const before = await factsOf({ asOf: '2027-03-31' });
    expect((await countsIn(before)).surrey).toEqual(['surrey']);
    expect(placeSentence(await historyIn(before, 'surrey'))).toContain('It ended later, on 31 March 2027;');
    expect(placeSentence(await historyIn(before, 'west-surrey'))).toBe(
      'West Surrey is a unitary authority in the South East. It began later, on 1 April 2027, after Surrey.',
    );
    expect((await countsIn(await factsOf({ asOf: '2027-04-01' }))).surrey).toEqual([
      'east-surrey',
      'west-surrey',
    ]);
  });
});

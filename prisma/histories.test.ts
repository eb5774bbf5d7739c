/** Histories of several authorities at once, from the store that the seed has made. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Facts, factsAt, type View } from '@/lib/queries/facts';
import { seededStore } from './import/testing';

let close: () => Promise<void>;
beforeAll(async () => {
  const made = await seededStore();
  close = made.close;
  vi.stubEnv('DATABASE_URL', made.url);
}, 60_000);
afterAll(async () => {
  await close();
  vi.unstubAllEnvs();
});

async function factsOf(view: View): Promise<Facts> {
  const facts = await factsAt(view);
  if (!facts) throw new Error('no such revision');
  return facts;
}

// Of a day of the past nothing is remembered: each is read anew.
const view = { asOf: '2026-11-01' };
/** One of them has predecessors, one successors, and one was never inspected under its name. */
const slugs = ['north-northamptonshire', 'doncaster', 'northamptonshire', 'nowhere', 'cumberland', 'leeds'];

it('are those of each alone, in the order that was asked for, without what does not exist', async () => {
  const facts = await factsOf(view);
  const together = await facts.histories(slugs);
  const alone = await Promise.all(slugs.map((slug) => facts.history(slug)));
  expect(alone[3]).toBeNull();
  expect(together).toEqual(alone.filter((one) => one !== null));
  const [north, doncaster, former] = together;
  expect(north?.predecessors.map(({ authority }) => authority.slug)).toEqual(['northamptonshire']);
  expect(former?.successors.map(({ slug }) => slug)).toEqual([
    'north-northamptonshire',
    'west-northamptonshire',
  ]);
  expect(doncaster?.inspections.map(({ publishedOn }) => publishedOn)).toContain('2022-04-08');
});

it('are read once, also where two pages ask for them at the same time', async () => {
  const facts = await factsOf({});
  const [both, one] = await Promise.all([facts.histories(['kent', 'camden']), facts.history('camden')]);
  expect(one).not.toBeNull();
  expect(both[1]).toBe(one);
  expect((await (await factsOf({})).histories(['camden']))[0]).toBe(one);
});

it('of nobody are none', async () => {
  expect(await (await factsOf({})).histories([])).toEqual([]);
});

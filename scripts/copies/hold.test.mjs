import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addRevision, madeBase, madeStore } from './made-stores.mjs';
import { holdStill } from './hold.mjs';

let base;
let made;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(() => (made = madeStore(base.path)));
afterEach(() => made.remove());

it('does not hold a store whose log somebody still needs, and does once nobody does', async () => {
  const reader = made.open();
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM "Revision"').get();
  addRevision(made.open(), 'local.2');
  await expect(holdStill(made.store, 200)).rejects.toThrow('locked');
  reader.exec('COMMIT');
  const held = await holdStill(made.store, 5000);
  expect(held.whole).toBe(true);
  const writer = made.open();
  expect(() => writer.exec('PRAGMA busy_timeout = 10; BEGIN IMMEDIATE')).toThrow('locked');
  held.release();
  held.release();
  addRevision(writer, 'local.3');
  expect(made.revisions()).toEqual(['local.1', 'local.2', 'local.3']);
});

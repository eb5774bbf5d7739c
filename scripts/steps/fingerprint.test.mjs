import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearMark, fingerprint, readMark, writeMark } from './fingerprint.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gradeline-fingerprint-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  writeFileSync(join(root, 'a/b/one.ts'), '1');
  writeFileSync(join(root, 'two.ts'), '2');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const now = (options) => fingerprint(root, ['a', 'two.ts', 'absent'], options);

it('stays the same while names and contents do', () => {
  const before = now();
  writeFileSync(join(root, 'a/b/one.ts'), '1');
  expect(now()).toBe(before);
});

it('changes with a content, a name, a new file and an extra word', () => {
  const seen = new Set([now(), now({ extra: ['node 20'] })]);
  writeFileSync(join(root, 'a/b/one.ts'), '2');
  seen.add(now());
  renameSync(join(root, 'a/b/one.ts'), join(root, 'a/b/three.ts'));
  seen.add(now());
  writeFileSync(join(root, 'absent'), '');
  seen.add(now());
  expect(seen.size).toBe(5);
});

it('leaves out tests and what it is told to', () => {
  const before = now();
  writeFileSync(join(root, 'a/one.test.ts'), 'x');
  mkdirSync(join(root, 'a/golden'));
  writeFileSync(join(root, 'a/golden/x.ts'), 'x');
  expect(now({ leaveOut: ['a/golden'] })).toBe(before);
});

it('reads a mark back and knows when there is none', () => {
  const mark = join(root, 'made/mark');
  expect(readMark(mark)).toBeNull();
  writeMark(mark, 'abc');
  expect(readMark(mark)).toBe('abc');
  clearMark(mark);
  expect(readMark(mark)).toBeNull();
});

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identityOf } from './children.mjs';
import { acquireLock, livingServers, noteServing } from './lock.mjs';

let folder;
let path;
const started = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradeline-lock-'));
  path = join(folder, 'run/setup.lock');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  });
  started.push(child);
  await new Promise((resolve) => child.once('spawn', resolve));
  return child;
}

const hold = (holder) => {
  acquireLock(path);
  writeFileSync(path, JSON.stringify({ children: [], ...holder }));
};

describe('acquireLock', () => {
  it('is had once, and again after its release', () => {
    const lock = acquireLock(path);
    expect(acquireLock(path)).toEqual({ holder: process.pid });
    lock.release();
    expect(existsSync(path)).toBe(false);
    expect(acquireLock(path)).toHaveProperty('release');
    expect(readdirSync(join(folder, 'run'))).toEqual(['setup.lock']);
  });

  it('is respected while its holder lives', async () => {
    const { pid } = await sleeper();
    hold({ pid, identity: identityOf(pid) });
    expect(acquireLock(path)).toEqual({ holder: pid });
  });

  it('is taken over from a dead holder', async () => {
    const child = await sleeper();
    hold({ pid: child.pid, identity: identityOf(child.pid) });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    expect(acquireLock(path)).toHaveProperty('release');
  });

  it('is taken over when the number belongs to another process by now, which is left alone', async () => {
    const child = await sleeper();
    hold({
      pid: child.pid,
      identity: 'an earlier start',
      children: [{ pid: child.pid, identity: 'an earlier start' }],
    });
    expect(acquireLock(path)).toHaveProperty('release');
    expect(identityOf(child.pid)).not.toBeNull();
  });

  it('is taken over from a file that says nothing', () => {
    hold({});
    writeFileSync(path, '');
    expect(acquireLock(path)).toHaveProperty('release');
  });

  it('ends what a killed holder left running', async () => {
    const child = await sleeper();
    const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    hold({ pid: 0, identity: 'dead', children: [{ pid: child.pid, identity: identityOf(child.pid) }] });
    acquireLock(path);
    expect(await gone).toBe('SIGKILL');
  });

  it('notes what the holder runs', async () => {
    const { pid } = await sleeper();
    const lock = acquireLock(path);
    lock.note(pid);
    expect(JSON.parse(readFileSync(path, 'utf8')).children).toEqual([{ pid, identity: identityOf(pid) }]);
  });
});

describe('livingServers', () => {
  it('knows the living and forgets the dead', () => {
    const undo = noteServing(folder);
    writeFileSync(join(folder, '1.serving'), JSON.stringify({ pid: 1, identity: 'an earlier start' }));
    expect(livingServers(folder)).toEqual([process.pid]);
    expect(existsSync(join(folder, '1.serving'))).toBe(false);
    undo();
    expect(livingServers(folder)).toEqual([]);
  });
});

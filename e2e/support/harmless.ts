/** What holds for every answer of the site, whatever was asked. */
import { expect } from '@playwright/test';
import { ROOT } from '@/scripts/config.mjs';
import type { Answer } from './raw';

/** In what was sent: an element and a header that must come back as text only. */
export const EVIL = '<gl-evil onload=alert(1)>';
export const HEADER = 'gl-evil';

/** Of faults: folders, files with lines, words of the database and of the system. */
const INSIDE = /node_modules|\.next|\n\s+at \S+ \(|\.m?[jt]sx?:\d+|SQLITE_|SqliteError|Prisma|ENOENT|EACCES/;
const MARKUP = /html|xml|svg/;

/** @param asked for the message of a test that fails */
export function expectHarmless({ status, headers, body }: Answer, asked: string): void {
  const said = { asked, status };
  // Never a fault of ours: what is asked wrongly is said so.
  expect([200, 304, 308, 400, 404, 405, 414], asked).toContain(status);
  expect({
    ...said,
    cookie: headers['set-cookie'],
    made: headers['x-powered-by'],
    by: headers.server,
  }).toEqual(said);
  expect({ ...said, sniff: headers['x-content-type-options'] }).toEqual({ ...said, sniff: 'nosniff' });
  expect({ ...said, split: Object.keys(headers).filter((name) => name.includes(HEADER)) }).toEqual({
    ...said,
    split: [],
  });
  if (status !== 200)
    expect({ ...said, kept: headers['cache-control'] }).toEqual({ ...said, kept: 'no-store' });
  // Back to this site, and as a path that no browser takes for a host.
  if (headers.location !== undefined) expect(headers.location, asked).toMatch(/^\/(?![/\\])/);
  const inside = INSIDE.exec(body)?.[0] ?? (body.includes(ROOT) ? ROOT : undefined);
  if (status !== 200) expect({ ...said, inside }).toEqual(said);
  if (MARKUP.test(headers['content-type'] ?? 'html'))
    expect({ ...said, markup: body.includes('<gl-evil') }).toEqual({ ...said, markup: false });
}

import { z } from 'zod';

/** Where a list goes on. A program takes it as it is. */
export interface Cursor {
  /** Revision of the list's first part, and whether it was the newest then, not one that was asked for. */
  rev: string;
  newest: boolean;
  /** Key of the last record that was given, or how many hits were. */
  after: string | number;
}

const shape = z.tuple([
  z.string().max(40),
  z.boolean(),
  z.union([z.string().max(400), z.int().min(1).max(10_000)]),
]);

export const printCursor = ({ rev, newest, after }: Cursor): string =>
  Buffer.from(JSON.stringify([rev, newest, after])).toString('base64url');

/** Null for what is no cursor. */
export function readCursor(typed: string): Cursor | null {
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(typed, 'base64url').toString('utf8')));
    if (!read.success) return null;
    const [rev, newest, after] = read.data;
    const cursor = { rev, newest, after };
    // One form only: the same place has the same address.
    return printCursor(cursor) === typed ? cursor : null;
  } catch {
    return null;
  }
}

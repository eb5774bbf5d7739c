import type { NextRequest } from 'next/server';

/** An address as the framework hands it to proxy.ts. */
export type AskedUrl = NextRequest['nextUrl'];

/** A part of the path as typed; a broken escape sequence stays as it is and names nothing. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Rows of the store to the shapes of lib/domain/history.ts. */
import type { AuthoritySummary, Kind } from '@/lib/domain/history';
import type { Provenance, SourceRef, Statement } from '@/lib/domain/source';
import type { EventKind, Source, Statement as StatementRow } from '@/lib/generated/prisma/client';
import type { Confidence, Method } from '@/lib/generated/prisma/enums';

export function sourceRef(row: Source): SourceRef {
  const { id, kind, publisher, title, author, url, sha256, publishedOn, retrievedOn, licence } = row;
  return { id, kind, publisher, title, author, url, sha256, publishedOn, retrievedOn, licence };
}

interface Stated {
  source: Source;
  method: Method;
  confidence: Confidence;
  note: string | null;
  addedIn: string;
}

/** @param page of the PDF, for facts that were read from one */
export function provenance(
  { source, method, confidence, note, addedIn }: Stated,
  page: number | null = null,
): Provenance {
  return { source: sourceRef(source), page, method, confidence, note, addedIn };
}

export function kindOf({ code, label, isFull, track }: EventKind): Kind {
  return { code, label, isFull, track };
}

export function statementOf({
  key,
  subjectKey,
  stance,
  says,
  page,
  source,
}: StatementRow & { source: Source }): Statement {
  return { key, subjectKey, stance, says, page, source: sourceRef(source) };
}

interface AuthorityRow {
  key: string;
  name: string;
  displayName: string;
  authorityType: string;
  region: string;
  latitude: number | null;
  longitude: number | null;
  validFrom: string | null;
  validTo: string | null;
}

export function authorityOf(
  row: AuthorityRow,
  codes: readonly { scheme: string; code: string }[],
  aliases: readonly { alias: string }[],
): AuthoritySummary {
  const { key, name, displayName, authorityType, region, latitude, longitude, validFrom, validTo } = row;
  return {
    slug: key,
    name,
    displayName,
    aliases: aliases.map(({ alias }) => alias),
    codes: codes.map(({ scheme, code }) => ({ scheme, code })),
    authorityType,
    region,
    centre: latitude === null || longitude === null ? null : { north: latitude, east: longitude },
    validFrom,
    validTo,
  };
}

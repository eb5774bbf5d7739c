/** Sources, how facts were read from them, and what else they say. */
import type { Confidence, Method } from '@/lib/generated/prisma/enums';

/** What states a fact. */
export interface SourceRef {
  id: string;
  kind: string;
  publisher: string | null;
  title: string;
  author: string | null;
  url: string | null;
  sha256: string | null;
  publishedOn: string | null;
  retrievedOn: string | null;
  licence: string;
}

/** Where a fact stands, how it was read and how exactly the source dates it. `page` counts from 1. */
export interface Provenance {
  source: SourceRef;
  page: number | null;
  method: Method;
  confidence: Confidence;
  note: string | null;
  addedIn: string;
}

/** What another source says about a fact. `stance`: `agrees`, `differs` or `adds`. */
export interface Statement {
  key: string;
  subjectKey: string;
  stance: string;
  says: string;
  page: number | null;
  source: SourceRef;
}

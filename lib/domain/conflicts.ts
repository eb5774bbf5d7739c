/** Facts that sources state differently: our value, and what the others say, each once. */
import type { SourceRef, Statement } from './source';

/** Our own value and the source that we take it from. */
export interface Own {
  /** "30 September 2014". */
  says: string;
  source: SourceRef;
}

export interface Conflict {
  /** Slug of the authority that it is about. */
  slug: string;
  /** "Trust became operational", "Re-inspection". */
  subject: string;
  /** Null: our entry was not found, so that only the others can be shown. */
  own: Own | null;
  statements: Statement[];
}

const told = ({ says, source }: Statement): string => `${source.id} ${says}`;

/**
 * One entry for each happening: entries of one authority against which the same source says the same are about one
 * thing (a trust's start is an event and the start of a period), and the entry with the most statements names it.
 */
export function mergedConflicts(conflicts: readonly Conflict[]): Conflict[] {
  const made: Conflict[] = [];
  const byStatements = [...conflicts].sort((a, b) => b.statements.length - a.statements.length);
  for (const conflict of byStatements) {
    const same = made.find(
      ({ slug, statements }) =>
        slug === conflict.slug &&
        statements.some((one) => conflict.statements.some((other) => told(one) === told(other))),
    );
    if (!same) made.push({ ...conflict, statements: [...conflict.statements] });
    else
      same.statements.push(
        ...conflict.statements.filter((other) => !same.statements.some((one) => told(one) === told(other))),
      );
  }
  return made.sort((a, b) => a.slug.localeCompare(b.slug) || a.subject.localeCompare(b.subject));
}

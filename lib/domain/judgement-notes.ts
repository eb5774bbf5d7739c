/** Notes on the judgements of one inspection, each said once. */
import type { Inspection } from './history';

export interface JudgementNotes {
  /** Said of two judgements or more; `of` is null where it is said of all of them. */
  shared: { note: string; of: string[] | null }[];
  /** What is left to say of one judgement, by its key. */
  own: Map<string, string>;
}

/**
 * A judgement's note often repeats that of its inspection, or that of its neighbours: what the inspection's note says
 * is left out, and what several judgements share belongs to the inspection's own words.
 */
export function judgementNotes({ judgements, provenance }: Inspection): JudgementNotes {
  const said = new Set(parts(provenance.note));
  const notes = judgements.map(({ key, label, provenance: { note } }) => ({
    key,
    label,
    note: parts(note)
      .filter((part) => !said.has(part))
      .join('; '),
  }));
  const shared = [...new Set(notes.map(({ note }) => note))]
    .map((note) => ({ note, of: notes.filter((one) => one.note === note).map(({ label }) => label) }))
    .filter(({ note, of }) => note !== '' && of.length > 1);
  const own = notes.filter(({ note }) => note !== '' && !shared.some((one) => one.note === note));
  return {
    shared: shared.map(({ note, of }) => ({ note, of: of.length === judgements.length ? null : of })),
    own: new Map(own.map(({ key, note }) => [key, note])),
  };
}

const parts = (note: string | null): string[] => note?.split(/\s*; /).map((part) => part.trim()) ?? [];

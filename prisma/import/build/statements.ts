/** What sources say about events: the facts of press articles, and the conflicts that a person has noted. */
import { z } from 'zod';
import { readRows } from '../data/csv';
import type { FactRow } from '../data/tables';
import type { Places } from './places';
import type { Cells } from './reference';
import type { SourceBook } from './sources';

/** Rows of prisma/data/noted.csv, written by hand: where sources differ, and what else one says of an event. */
const noted = z.object({
  subjectKey: z.string(),
  stance: z.enum(['agrees', 'differs', 'adds']),
  says: z.string(),
  page: z.union([z.null(), z.coerce.number()]),
  sourceTitle: z.string(),
  sourceUrl: z.string().nullable(),
});

/** Facts of press articles: one statement an article, about the event that the row names. */
export function coverageFrom(
  rows: readonly Cells[],
  places: Places,
  sources: SourceBook,
  visits: readonly FactRow<'visit'>[],
): FactRow<'statement'>[] {
  return rows.map((row) => {
    const slug = places.slugOf(row('authority'));
    const sourceId = sources.idOf({
      title: row('title'),
      url: row('url'),
      publisher: row('publisher'),
      author: row('author'),
      publishedOn: row('published_on'),
    });
    const subjectKey = subjectOf(slug, row('about'), visits);
    return {
      key: `${subjectKey}#${sourceId}`,
      subjectKey,
      stance: 'adds',
      says: row('facts'),
      page: null,
      sourceId,
    };
  });
}

/** "inspection published 2022-04-08", "third monitoring visit" -> key. @throws Error for anything else. */
function subjectOf(slug: string, about: string, visits: readonly FactRow<'visit'>[]): string {
  const published = /^inspection published (\d{4}-\d{2}-\d{2})$/.exec(about)?.[1];
  if (published) return `${slug}/inspections/${published}`;
  const ordinal =
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].indexOf(about.split(' ')[0] ?? '') + 1;
  const visit = visits.find(
    (one) =>
      one.key.startsWith(`${slug}/`) && one.kindCode === 'monitoring' && one.sequenceNumber === ordinal,
  );
  if (!visit) throw new Error(`coverage.csv: "${about}" names no event of ${slug}`);
  return visit.key;
}

/** Statements noted by hand. @throws Error where the file does not fit. */
export function notedFrom(path: string, sources: SourceBook): FactRow<'statement'>[] {
  return readRows(path, noted).map((row) => {
    const sourceId = sources.idOf({ title: row.sourceTitle, url: row.sourceUrl });
    const { subjectKey, stance, says, page } = row;
    return { key: `${subjectKey}#noted-${sourceId}-${stance}`, subjectKey, stance, says, page, sourceId };
  });
}

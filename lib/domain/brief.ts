/** What the printed brief says of what it only draws. */
import type { AuthorityHistory } from './history';
import { list } from './list';
import { sourceInWords } from './provenance';

/** Sources of all that the tables of the brief leave out, each once, in words. */
export function otherSources({ inspections, earlier, visits, events, delivery }: AuthorityHistory): string[] {
  const facts = [...earlier, ...visits, ...events, ...delivery];
  const above = new Set(inspections.map(({ provenance }) => sourceInWords(provenance.source)));
  const all = facts.map(({ provenance }) => sourceInWords(provenance.source));
  return [...new Set(all)].filter((words) => !above.has(words));
}

/** "Drawn in the chart, and told at the address above: 3 visits and joint inspections, ..."; null where there is no more. */
export function onlyDrawn({
  earlier,
  visits,
  events,
  delivery,
  predecessors,
}: AuthorityHistory): string | null {
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const parts = [
    ...counted(earlier.length, 'judgement before November 2013', 'judgements before November 2013'),
    ...counted(visits.length, 'visit or joint inspection', 'visits and joint inspections'),
    ...counted(
      events.length,
      'step of government or reorganisation',
      'steps of government or reorganisation',
    ),
    ...counted(delivery.length, 'body that delivered', 'bodies that delivered'),
    ...predecessors.map(({ authority }) => `the history of ${authority.displayName}, which it followed`),
  ];
  return parts.length === 0
    ? null
    : `In our data too, each with its source at the address above: ${list(parts)}.`;
}

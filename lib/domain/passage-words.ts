/** Passages that a search found, in words: how many in which reports, and where each stands. */
import { dateInWords } from './dates';
import type { Framework } from './framework';
import { gradeLooks } from './grades';
import { sectionTitle } from './report-text';
import type { SearchHit } from './search';

/** @param held reports that can be searched here, of those that the facts were read from */
export function passagesTitle(
  typed: string,
  total: number,
  held: { texts: number; reports: number },
): string {
  const counted = `${total.toLocaleString('en-GB')} ${total === 1 ? 'passage' : 'passages'}`;
  return `“${typed}”: ${counted} found in ${held.texts} of ${held.reports} reports`;
}

/** "Doncaster, paragraph 12. Report published 8 April 2022, ILACS 2018. Leaders: inadequate", and its words. */
export function passageOf(hit: SearchHit, { editions }: Pick<Framework, 'editions'>) {
  const { authority, number, page, publishedOn, edition, section, sectionKind, grade } = hit;
  const label = editions.find(({ code }) => code === edition)?.shortLabel ?? edition;
  const place = number === null ? `page ${page}` : `paragraph ${number}`;
  const published = publishedOn ? `Report published ${dateInWords(publishedOn)}, ${label}` : label;
  const judged = grade ? `: ${gradeLooks[grade].short.toLowerCase()}` : '';
  const title = sectionTitle({ title: section, kind: sectionKind });
  return { where: `${authority}, ${place}. ${published}. ${title}${judged}`, parts: hit.snippet };
}

import { passagesDrawing } from '@/components/charts/passages';
import { dateInWords } from '@/lib/domain/dates';
import type { Framework } from '@/lib/domain/framework';
import { gradeLooks } from '@/lib/domain/grades';
import { sectionTitle } from '@/lib/domain/report-text';
import type { SearchHit } from '@/lib/domain/search';
import type { Picture } from './picture';

interface Found {
  typed: string;
  hits: readonly SearchHit[];
  total: number;
  /** Reports that can be searched here, of those that the facts were read from. */
  held: { texts: number; reports: number };
  framework: Framework;
  /** Whether the address limits the search. */
  limited: boolean;
}

/** The passages of one page of results as text; none where nothing is found. */
export function searchPictures({ typed, hits, total, held, framework, limited }: Found): Picture[] {
  if (hits.length === 0) return [];
  const counted = `${total.toLocaleString('en-GB')} ${total === 1 ? 'passage' : 'passages'}`;
  const title = `“${typed}”: ${counted} found in ${held.texts} of ${held.reports} reports`;
  return [
    {
      name: 'passages',
      title,
      draw: (width) => ({
        drawing: passagesDrawing(
          hits.map((hit) => ({ where: whereOf(hit, framework), parts: hit.snippet })),
          width,
        ),
        legend: null,
        titles: [title],
        notes: [
          `${hits.length === total ? 'All of them' : `${hits.length} of them`}, as the reports print them. Only the reports that were imported on this server can be searched. Text: Crown copyright.`,
          limited ? 'The search was limited as the address below says.' : '',
        ].filter((note) => note !== ''),
      }),
    },
  ];
}

function whereOf(
  { authority, number, page, publishedOn, edition, section, sectionKind, grade }: SearchHit,
  { editions }: Framework,
): string {
  const label = editions.find(({ code }) => code === edition)?.shortLabel ?? edition;
  const place = number === null ? `page ${page}` : `paragraph ${number}`;
  const published = publishedOn ? `Report published ${dateInWords(publishedOn)}, ${label}` : label;
  const judged = grade ? `: ${gradeLooks[grade].short.toLowerCase()}` : '';
  return `${authority}, ${place}. ${published}. ${sectionTitle({ title: section, kind: sectionKind })}${judged}`;
}

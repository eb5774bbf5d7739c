import { passagesDrawing } from '@/components/charts/passages';
import type { Framework } from '@/lib/domain/framework';
import { passageOf, passagesTitle } from '@/lib/domain/passage-words';
import type { SearchHit } from '@/lib/domain/search';
import { searchTables } from '@/lib/domain/tables/search';
import { pickedTwin, type Twin } from '@/lib/domain/tables/twin';
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
  const title = passagesTitle(typed, total, held);
  return [
    {
      name: 'passages',
      title,
      draw: (width) => ({
        drawing: passagesDrawing(
          hits.map((hit) => passageOf(hit, framework)),
          width,
        ),
        legend: null,
        titles: [title],
        notes: [
          `${hits.length === total ? 'All of them' : `${hits.length} of them`}, as the reports print them. Only the reports that were imported on this server can be searched. Text: Crown copyright.`,
          limited ? 'The search was limited as the address below says.' : '',
        ].filter((note) => note !== ''),
      }),
      twin: () => passagesTwin(hits, framework),
    },
  ];
}

function passagesTwin(hits: readonly SearchHit[], framework: Framework): Twin {
  const [passages] = searchTables({ hits, happenings: [], named: [], framework });
  const columns = ['authority_name', 'end_date', 'published_on', 'section', 'grade_label', 'passage'];
  return passages ? pickedTwin(passages, columns) : { heads: [], rows: [] };
}

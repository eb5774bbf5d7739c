import { oneColumn, ribbons } from '@/components/charts/ribbons';
import { sheetKey } from '@/components/charts/sheet-key';
import { browseTitle, coverageSentence, type Filter } from '@/lib/domain/browse';
import { hasBegun } from '@/lib/domain/existence';
import type { Framework } from '@/lib/domain/framework';
import { ribbonSigns } from '@/lib/domain/geometry/signs';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { laneTwin } from '@/lib/domain/tables/twin';
import type { Picture } from './picture';

interface Options {
  framework: Framework;
  filter: Filter;
  asAt: string;
}

/** The ribbons of all that are shown; none where nobody is. */
export function listPictures(shown: AuthorityOverview[], { framework, filter, asAt }: Options): Picture[] {
  const begun = shown.filter(({ authority }) => hasBegun(authority, asAt));
  if (begun.length === 0) return [];
  const { lane } = filter;
  const area = framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane;
  const hasOverall = (edition: string) =>
    framework.areas.some((one) => one.edition === edition && one.lane === 'overall');
  const title = browseTitle(filter, framework);
  return [
    {
      name: 'ribbons',
      title,
      draw: (width, id = '') => {
        const key = `${id}ribbons`;
        const { drawing, drawn } = ribbons(begun, { framework, lane, asAt, width, id: key });
        return {
          drawing,
          legend: sheetKey(key, width, ribbonSigns(drawn)),
          titles: [title],
          notes: [
            `One ribbon for each authority: its judgements of “${area}” since November 2013. A band starts where an inspection ended.`,
            lane === 'overall' ? 'From April 2026 inspections make no overall judgement.' : '',
            coverageSentence(begun, hasOverall),
            'Never sorted by grade: inspections of different years and editions are not a ranking.',
          ].filter((note) => note !== ''),
        };
      },
      dense: begun.length > oneColumn,
      twin: () => laneTwin(begun),
    },
  ];
}

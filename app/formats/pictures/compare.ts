import { compareChart } from '@/components/charts/compare-chart';
import { sheetKey } from '@/components/charts/sheet-key';
import { unpublished } from '@/lib/domain/clock';
import { alignedSentence, comparisonDescription, comparisonFinding } from '@/lib/domain/comparison-words';
import { compareLayout } from '@/lib/domain/geometry/compare';
import { somebodyDrawn } from '@/lib/domain/geometry/compare-axes';
import { compareSigns } from '@/lib/domain/geometry/signs';
import type { AuthorityHistory } from '@/lib/domain/history';
import { togetherSentence } from '@/lib/domain/window-words';
import type { ViewState } from '@/lib/view-state';
import { laneCodes } from '../../words';
import { comparedTwin } from '@/lib/domain/tables/twin';
import { asDrawing, hand, type Picture, widths } from './picture';

/** The lanes of all on one time axis; none where nobody is chosen, or nobody has the event that rows are laid by. */
export function comparePictures(histories: AuthorityHistory[], view: ViewState, asAt: string): Picture[] {
  const { area, clock, align, from, to } = view;
  const lanes = area ? [area] : laneCodes;
  const laidOut = (width: number) =>
    compareLayout(histories, { width, names: namesWidth(width), asAt, lanes, clock, align, from, to });
  const { without } = laidOut(widths.wide);
  if (!somebodyDrawn(histories, view)) return [];
  const titles = comparisonFinding(histories);
  const description = comparisonDescription(clock);
  const undated = clock === 'public' ? histories.reduce((sum, history) => sum + unpublished(history), 0) : 0;
  const notes = [
    description,
    'Judgements before November 2013 are on another scale and are not drawn. Authorities stand in the order chosen: this is not a ranking.',
    togetherSentence(area),
    alignedSentence(align, without),
    undated > 0 ? `Inspections without a known publication date, which are left out: ${undated}.` : null,
  ];
  return [
    {
      name: 'lanes',
      title: titles.join('. '),
      draw: (width, id = '') => {
        const layout = laidOut(width);
        const look = { id: `${id}compare`, title: titles.join('. '), description };
        return {
          drawing: asDrawing(compareChart(layout, look), `${id}key`),
          legend: sheetKey(`${id}key`, width, compareSigns(layout)),
          titles,
          notes: notes.filter((note) => note !== null),
        };
      },
      twin: () => comparedTwin(histories, area),
    },
  ];
}

/** Of the column of names; 0: they stand above their bands. */
const namesWidth = (width: number): number => (width <= hand ? 0 : width < 900 ? 164 : 184);

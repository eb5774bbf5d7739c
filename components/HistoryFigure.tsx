import { unpublishedOfAll } from '@/lib/domain/clock';
import { dateInWords } from '@/lib/domain/dates';
import type { AuthorityHistory } from '@/lib/domain/history';
import { chartDescription } from '@/lib/domain/sentences';
import type { FrozenLink } from '@/lib/domain/frozen-link';
import type { ViewState } from '@/lib/view-state';
import type { CompareLayout } from '@/lib/domain/geometry/compare';
import { type HandOptions, handLayout } from '@/lib/domain/geometry/hand';
import { compareSigns } from '@/lib/domain/geometry/signs';
import { windowSentence, windowTitle } from '@/lib/domain/window-words';
import { comparePieces } from './charts/compare-chart';
import type { Pieces } from './charts/lasting';
import { historyChart } from './charts/history-chart';
import { sizeOf } from './charts/svg';
import { HistoryViews } from './HistoryViews';
import { ChartReader } from './interactive/ChartReader';
import { RibbonKey } from './ribbon/RibbonKey';
import { Drawing } from './Drawing';
import { SharePanel } from './SharePanel';

interface Props {
  history: AuthorityHistory;
  view: ViewState;
  /** YYYY-MM-DD. */
  asAt: string;
  frozen: FrozenLink;
}

/** The history as a chart drawn on the server; the tables below it say the same. */
export function HistoryFigure({ history, view, asAt, frozen }: Props) {
  const { clock, from, to, area } = view;
  const drawn: Drawn = { asAt, clock, window: { from, to, area } };
  const title = windowTitle(history, drawn.window);
  const small = handLayout(history, { ...drawn, width: 300 });
  const middle = historyChart(history, { ...drawn, width: 736, id: 'middle' });
  const left = windowSentence(drawn.window, history.framework);
  const path = `/authorities/${history.authority.slug}`;
  const undated = clock === 'public' ? unpublishedOfAll(history) : 0;
  return (
    <figure id="history" className="mt-8" aria-labelledby="chart-finding">
      <figcaption>
        <p id="chart-finding" className="font-serif text-xl leading-snug font-semibold sm:text-2xl">
          {title}
        </p>
        <p className="mt-1 max-w-[75ch]">
          {chartDescription(history, clock)}
          {undated > 0 &&
            ` ${undated} ${undated === 1 ? 'inspection has no known publication date and is' : 'inspections have no known publication date and are'} left out.`}
          {left && ` ${left}`}
        </p>
        {small.blocks.length > 0 && (
          <div className="md:hidden print:hidden">
            <RibbonKey signs={compareSigns(small)}>
              This small chart shows the judgements since November 2013; earlier ones, visits, intervention
              and who delivered stand below in words.
            </RibbonKey>
          </div>
        )}
      </figcaption>
      {/* Escaped where they are made, in components/charts/svg.ts; strings because elements would be sent twice. */}
      <ChartReader name={history.authority.displayName}>
        <Drawing
          className="mt-3 hidden lg:block print:hidden print:landscape:block [&>svg]:h-auto [&>svg]:w-full"
          svg={historyChart(history, drawn)}
        />
        <Drawing
          className="mt-3 hidden md:block lg:hidden print:block print:landscape:hidden [&>svg]:h-auto [&>svg]:w-full"
          svg={middle}
        />
      </ChartReader>
      {small.blocks.length > 0 && (
        <Drawing
          className="mt-3 max-w-md md:hidden print:hidden [&>svg]:h-auto [&>svg]:w-full"
          svg={narrow(history, small, drawn)}
        />
      )}
      <p className="fine mt-2">
        Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named on this page,
        data as at {dateInWords(asAt)}.{' '}
        {clock === 'public'
          ? 'A judgement stands where its report came out, the day that “public” names; the date above that is the end of the inspection. Judgements before November 2013, visits, intervention and who delivered stand where they happened.'
          : 'A judgement stands where its inspection ended; “public” is when the report came out.'}
      </p>
      <HistoryViews history={history} view={view} asAt={asAt} />
      <SharePanel {...{ path, view, frozen, title }} anchor="#history" high={sizeOf(middle).height} />
    </figure>
  );
}

type Drawn = Omit<HandOptions, 'width'>;

function narrow(history: AuthorityHistory, layout: CompareLayout, drawn: Drawn): Pieces {
  return comparePieces(layout, {
    id: 'history-narrow',
    title: windowTitle(history, drawn.window),
    description: chartDescription(history, drawn.clock),
  });
}

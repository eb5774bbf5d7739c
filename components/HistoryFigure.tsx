import Link from 'next/link';
import { type Clock, lanesByClock, unpublished } from '@/lib/domain/clock';
import { dateInWords } from '@/lib/domain/dates';
import type { AuthorityHistory } from '@/lib/domain/history';
import { chartDescription, chartTitle } from '@/lib/domain/sentences';
import { printView, type ViewState } from '@/lib/view-state';
import { type CompareLayout, compareLayout } from '@/lib/domain/geometry/compare';
import { compareSigns } from '@/lib/domain/geometry/signs';
import { compareChart } from './charts/compare-chart';
import { historyChart } from './charts/history-chart';
import { ClockChoices } from './ClockChoices';
import { Share } from './interactive/Share';
import { RibbonKey } from './ribbon/RibbonKey';

interface Props {
  history: AuthorityHistory;
  view: ViewState;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The history as a chart drawn on the server; the tables below it say the same. */
export function HistoryFigure({ history, view, asAt }: Props) {
  const { clock } = view;
  const path = `/authorities/${history.authority.slug}`;
  const undated = clock === 'public' ? unpublished(history) : 0;
  return (
    <figure id="history" className="mt-8" aria-labelledby="chart-finding">
      <figcaption>
        <p id="chart-finding" className="font-serif text-xl leading-snug font-semibold sm:text-2xl">
          {chartTitle(history)}
        </p>
        <p className="mt-1 max-w-[75ch]">
          {chartDescription(history, clock)}
          {undated > 0 &&
            ` ${undated} ${undated === 1 ? 'inspection has no known publication date and is' : 'inspections have no known publication date and are'} left out.`}
        </p>
        <div className="md:hidden print:hidden">
          <RibbonKey signs={compareSigns(narrowLayout(history, asAt, clock))}>
            This small chart shows the judgements since November 2013; earlier ones, visits, intervention and
            who delivered stand below in words.
          </RibbonKey>
        </div>
      </figcaption>
      {/* Escaped where they are made, in components/charts/svg.ts; strings because elements would be sent twice. */}
      <div
        className="mt-3 hidden lg:block print:hidden print:landscape:block [&>svg]:h-auto [&>svg]:w-full"
        dangerouslySetInnerHTML={{ __html: historyChart(history, { asAt, clock }) }}
      />
      <div
        className="mt-3 hidden md:block lg:hidden print:block print:landscape:hidden [&>svg]:h-auto [&>svg]:w-full"
        dangerouslySetInnerHTML={{ __html: historyChart(history, { asAt, clock, width: 736, id: 'middle' }) }}
      />
      <div
        className="mt-3 max-w-md md:hidden print:hidden [&>svg]:h-auto [&>svg]:w-full"
        dangerouslySetInnerHTML={{ __html: narrow(history, asAt, clock) }}
      />
      <p className="fine mt-2">
        Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named below, data as
        at {dateInWords(asAt)}.{' '}
        {clock === 'public'
          ? 'A judgement stands where its report came out, the day that “public” names; the date above that is the end of the inspection. Visits, intervention and who delivered stand where they happened.'
          : 'A judgement stands where its inspection ended; “public” is when the report came out.'}
      </p>
      <nav aria-label="Views of the chart" className="unprinted mt-3">
        <ClockChoices path={path} view={view} anchor="#history" />
        <Link href="/glossary#reading" prefetch={false} className="inline-block py-1.5 pointer-coarse:py-2.5">
          How to read this chart
        </Link>
      </nav>
      <Share path={`${path}${printView(view, true)}#history`} title={chartTitle(history)} />
    </figure>
  );
}

/** The lanes since November 2013, one above the other, for a screen as wide as a hand. */
function narrowLayout(history: AuthorityHistory, asAt: string, clock: Clock): CompareLayout {
  const options = { width: 300, names: 0, asAt, clock, from: null, to: null } as const;
  const drawn = lanesByClock(history, asAt, clock).filter(({ apart }) => !apart);
  return compareLayout([history], { ...options, lanes: drawn.map(({ lane }) => lane.code) });
}

function narrow(history: AuthorityHistory, asAt: string, clock: Clock): string {
  return compareChart(narrowLayout(history, asAt, clock), {
    id: 'history-narrow',
    title: chartTitle(history),
    description: chartDescription(history, clock),
  });
}

import { dateInWords } from '@/lib/domain/dates';
import type { AuthorityHistory } from '@/lib/domain/history';
import { chartDescription, chartTitle } from '@/lib/domain/sentences';
import { emptyView, printView } from '@/lib/view-state';
import { historyChart } from './charts/history-chart';
import { Share } from './interactive/Share';

interface Props {
  history: AuthorityHistory;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The history as a chart drawn on the server; the tables below it say the same. */
export function HistoryFigure({ history, asAt }: Props) {
  return (
    <figure id="history" className="mt-8" aria-labelledby="chart-finding">
      <figcaption>
        <p id="chart-finding" className="font-serif text-xl leading-snug font-semibold sm:text-2xl">
          {chartTitle(history)}
        </p>
        <p className="mt-1 max-w-[75ch]">{chartDescription(history)}</p>
        <p className="scroll-hint fine mt-2">
          The chart is wider than this screen: scroll it sideways for the later years. The tables below say
          the same.
        </p>
      </figcaption>
      <div
        className="scroller mt-3"
        role="region"
        aria-label="Chart of the history; scrolls sideways"
        tabIndex={0}
        // Escaped where it is made, in components/charts/svg.ts; a string because elements would be sent twice.
        dangerouslySetInnerHTML={{ __html: historyChart(history, { asAt }) }}
      />
      <p className="fine mt-2">
        Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named below, data as
        at {dateInWords(asAt)}. A judgement stands where its inspection ended; “public” is when the report
        came out.
      </p>
      <Share
        path={`/authorities/${history.authority.slug}${printView(emptyView, true)}#history`}
        title={chartTitle(history)}
      />
    </figure>
  );
}

import { comparePieces } from '@/components/charts/compare-chart';
import { RibbonKey } from '@/components/ribbon/RibbonKey';
import { unpublished } from '@/lib/domain/clock';
import { alignedSentence, comparisonDescription, comparisonFinding } from '@/lib/domain/comparison-words';
import { dateInWords } from '@/lib/domain/dates';
import { somebodyDrawn } from '@/lib/domain/geometry/compare-axes';
import { compareSigns } from '@/lib/domain/geometry/signs';
import { type CompareLayout, compareLayout } from '@/lib/domain/geometry/compare';
import type { AuthorityHistory } from '@/lib/domain/history';
import { togetherSentence } from '@/lib/domain/window-words';
import type { FrozenLink } from '@/lib/domain/frozen-link';
import type { ViewState } from '@/lib/view-state';
import { Drawings } from '../Drawings';
import { SharePanel } from '../SharePanel';

interface Props {
  view: ViewState;
  histories: AuthorityHistory[];
  /** Codes of all lanes that are compared. */
  lanes: readonly string[];
  /** YYYY-MM-DD. */
  asAt: string;
  frozen: FrozenLink;
}

/** The lanes of all on one time axis, drawn on the server for a wide, a middle and a narrow screen; paper is of the middle. */
export function CompareFigure({ view, histories, lanes, asAt, frozen }: Props) {
  const { area, clock, align, from, to, asOf } = view;
  const findings = comparisonFinding(histories);
  const title = findings.join('. ');
  const description = comparisonDescription(clock);
  const laidOut = (width: number, names: number) =>
    compareLayout(histories, { width, names, asAt, lanes: area ? [area] : lanes, clock, align, from, to });
  const drawn = (id: string, layout: CompareLayout) => comparePieces(layout, { id, title, description });
  const wide = laidOut(1120, 184);
  const middle = laidOut(740, 164);
  const drawsSome = somebodyDrawn(histories, view);
  const lines = alignedSentence(align, wide.without);
  const together = togetherSentence(area);
  const undated = clock === 'public' ? histories.reduce((sum, history) => sum + unpublished(history), 0) : 0;
  return (
    <figure className="mt-8" aria-labelledby="compare-finding" id="chart">
      <figcaption>
        <p id="compare-finding" className="font-serif text-xl leading-snug font-semibold sm:text-2xl">
          {findings.map((finding) => (
            <span key={finding} className="block">
              {finding}
            </span>
          ))}
        </p>
        <p className="mt-1 max-w-[75ch]">
          {description} Judgements before November 2013 are on another scale and are not drawn.
          {area && ` Of the judgements only “${areaLabel(histories, area)}” is drawn.`}
          {together && ` ${together}`}
          {lines && ` ${lines}`}
          {undated > 0 &&
            ` ${undated} ${undated === 1 ? 'inspection' : 'inspections'} without a known publication date cannot be placed and ${undated === 1 ? 'is' : 'are'} left out.`}
        </p>
        {wide.blocks.some(({ rows }) => rows.length > 0) && <RibbonKey signs={compareSigns(wide)} />}
      </figcaption>
      {drawsSome && (
        <Drawings
          wide={drawn('compare', wide)}
          middle={drawn('compare-middle', middle)}
          narrow={drawn('compare-narrow', laidOut(300, 0))}
        />
      )}
      <p className="fine mt-2">
        Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named in the tables
        below, {asOf ? `only what was public by ${dateInWords(asAt)}` : `data as at ${dateInWords(asAt)}`}.
      </p>
      <SharePanel
        path="/compare"
        {...{ view, frozen, title }}
        pictures={drawsSome}
        anchor="#chart"
        high={middle.frame.height}
      />
    </figure>
  );
}

const areaLabel = ([first]: AuthorityHistory[], area: string): string =>
  first?.framework.lanes.find(({ code }) => code === area)?.label ?? area;

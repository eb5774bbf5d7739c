/** The table twin of the chart: inspections as rows, lanes as columns, and a reason in every cell without a grade. */
import { unstatedReason } from './unstated';
import type { AbsenceReason } from './grades';
import type { EditionArea, Framework, Lane } from './framework';
import type { Inspection, Judgement } from './history';
import { isEarlierEdition } from './trajectories';

export interface JudgementCell {
  lane: Lane;
  /** Columns that the judgement covers: 2 for care and care leavers together. */
  span: number;
  /** How the edition judges this lane; null where it does not. */
  area: EditionArea | null;
  judgement: Judgement | null;
  /** Why there is no grade; null where there is one. */
  reason: AbsenceReason | null;
}

export interface JudgementRows {
  /** Editions on one scale share a table; each of the earlier ones has its own. */
  heading: string;
  lanes: Lane[];
  rows: { inspection: Inspection; cells: JudgementCell[] }[];
}

/** One table for the inspections since November 2013 and one for each earlier edition with a report of its own. */
export function judgementTables(inspections: Inspection[], framework: Framework): JudgementRows[] {
  const since = inspections.filter(({ edition }) => !isEarlierEdition(edition.code));
  const earlier = framework.editions.filter(({ code }) => isEarlierEdition(code));
  return [
    table('Judgements since November 2013', since, framework),
    ...earlier.map(({ code, label }) =>
      table(
        label,
        inspections.filter(({ edition }) => edition.code === code),
        framework,
      ),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function table(heading: string, inspections: Inspection[], framework: Framework): JudgementRows {
  // A full inspection answers every question of its edition: what is missing is a lane of the chart, and so of the table. The
  // review of the safeguarding board often was not made.
  const areasOf = ({ edition, kind, judgements }: Inspection) =>
    framework.areas.filter(
      ({ edition: code, area }) =>
        code === edition.code &&
        ((kind.isFull && area !== 'lscb') || judgements.some((judgement) => judgement.area === area)),
    );
  const used = new Set(inspections.flatMap(areasOf).flatMap(({ lane, spanLane }) => [lane, spanLane]));
  const lanes = framework.lanes.filter(({ code }) => used.has(code)).sort((a, b) => a.order - b.order);
  return {
    heading,
    lanes,
    rows: inspections.map((inspection) => ({ inspection, cells: cells(inspection, lanes, framework) })),
  };
}

function cells(inspection: Inspection, lanes: Lane[], { areas }: Framework): JudgementCell[] {
  const { edition, judgements } = inspection;
  const ofEdition = areas.filter((area) => area.edition === edition.code);
  return lanes.flatMap((lane, index): JudgementCell[] => {
    if (ofEdition.some(({ spanLane }) => spanLane === lane.code)) return [];
    const area = ofEdition.find((one) => one.lane === lane.code) ?? null;
    const judgement = judgements.find((one) => one.area === area?.area) ?? null;
    const reason = !area
      ? 'not_in_edition'
      : judgement
        ? judgement.reason
        : unstatedReason(inspection, area.area);
    const spans = area?.spanLane && lanes[index + 1]?.code === area.spanLane;
    return [{ lane, span: spans ? 2 : 1, area, judgement, reason }];
  });
}

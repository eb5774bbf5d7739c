/** The table of one judgement area out of the table of all. */
import type { JudgementCell, JudgementRows } from './judgement-rows';

/** Only the column of a lane; a judgement that covers it together with the lane before stands in it too. */
export function onlyLane({ heading, lanes, rows }: JudgementRows, code: string): JudgementRows {
  const index = lanes.findIndex((lane) => lane.code === code);
  const before = lanes[index - 1]?.code;
  const covers = ({ lane, span }: JudgementCell) => lane.code === code || (span > 1 && lane.code === before);
  return {
    heading,
    lanes: lanes.filter((lane) => lane.code === code),
    rows: rows.map(({ inspection, cells }) => ({ inspection, cells: cells.filter(covers) })),
  };
}

import type { JudgementCell } from '@/lib/domain/judgement-rows';

/**
 * The report's own name of what it judged, under a column whose name means something else: SIF asked of children
 * looked after and of leadership what later editions ask differently. A list has this name as the cell's label.
 */
export function AreaName({ cell: { area, lane } }: { cell: JudgementCell }) {
  if (!area || area.series === lane.code || area.label === lane.label) return null;
  return <span className="area-name fine block max-[62.01rem]:hidden print:block">{area.label}</span>;
}

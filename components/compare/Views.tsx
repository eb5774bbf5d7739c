import type { Framework } from '@/lib/domain/framework';
import { printView, type ViewState } from '@/lib/view-state';
import { Choices } from '../Choices';
import { ClockChoices } from '../ClockChoices';

interface Props {
  view: ViewState;
  /** Codes of the lanes that can be chosen. */
  lanes: readonly string[];
  framework: Framework | null;
}

/** The other views of the same authorities, as plain links. */
export function Views({ view, lanes, framework }: Props) {
  const labelOf = (code: string) => framework?.lanes.find((lane) => lane.code === code)?.label ?? code;
  const areas = [null, ...lanes].map((area) => ({
    text: area ? labelOf(area) : 'All areas',
    href: `/compare${printView({ ...view, area })}`,
    current: view.area === area,
  }));
  return (
    <nav aria-label="Views of the chart" className="section unprinted grid gap-3">
      <Choices label="Judgement areas" choices={areas} />
      <ClockChoices path="/compare" view={view} />
    </nav>
  );
}

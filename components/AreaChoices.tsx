import type { Framework } from '@/lib/domain/framework';
import { printView, type ViewState } from '@/lib/view-state';
import { Choices } from './Choices';

interface Props {
  path: string;
  view: ViewState;
  /** Codes of the lanes that can be chosen. */
  lanes: readonly string[];
  framework: Framework | null;
  anchor?: string;
}

/** All judgement areas or one of them, as plain links. */
export function AreaChoices({ path, view, lanes, framework, anchor = '' }: Props) {
  const labelOf = (code: string) => framework?.lanes.find((lane) => lane.code === code)?.label ?? code;
  const choices = [null, ...lanes].map((area) => ({
    text: area ? labelOf(area) : 'All areas',
    href: `${path}${printView({ ...view, area })}${anchor}`,
    current: view.area === area,
  }));
  return <Choices label="Judgement areas" choices={choices} />;
}

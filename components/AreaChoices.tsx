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
  /** Whether all areas at once are a choice; else the first stands for none. */
  every?: boolean;
}

/** All judgement areas or one of them, as plain links. */
export function AreaChoices({ path, view, lanes, framework, anchor = '', every = true }: Props) {
  const labelOf = (code: string) => framework?.lanes.find((lane) => lane.code === code)?.label ?? code;
  const none = every ? 'All areas' : labelOf(lanes[0] ?? '');
  const choices = [null, ...lanes.slice(every ? 0 : 1)].map((area) => ({
    text: area ? labelOf(area) : none,
    href: `${path}${printView({ ...view, area })}${anchor}`,
    current: view.area === area,
  }));
  return <Choices label="Judgement areas" choices={choices} />;
}

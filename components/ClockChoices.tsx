import { printView, type ViewState } from '@/lib/view-state';
import { Choices } from './Choices';

const clocks = [
  { text: 'where the inspection ended', clock: 'happened' },
  { text: 'where the report became public', clock: 'public' },
] as const;

interface Props {
  /** Address of the page without its query; the links keep the rest of the view. */
  path: string;
  view: ViewState;
  /** Where on the page the chart stands, such as `#history`: a reader stays there. */
  anchor?: string;
  /** What starts where the clock says. */
  label?: string;
}

/** The two clocks (domain.md): what happened and what was known of it, as two addresses of one chart. */
export function ClockChoices({ path, view, anchor = '', label = 'A band starts' }: Props) {
  const choices = clocks.map(({ text, clock }) => ({
    text,
    href: `${path}${printView({ ...view, clock })}${anchor}`,
    current: view.clock === clock,
  }));
  return <Choices label={label} choices={choices} />;
}

import type { Align } from '@/lib/domain/anchor';
import { printView, type ViewState } from '@/lib/view-state';
import { Choices } from '../Choices';

const texts: Record<Align, string> = {
  calendar: 'on the calendar',
  'first-inadequate': 'from the first overall inadequate',
  'last-full': 'from the latest full inspection',
  trust: 'from the first trust or company',
};

/** Calendar years, or years from an event of each authority, as plain links. Years of the calendar do not go with an event. */
export function AlignChoices({ view }: { view: ViewState }) {
  const choices = Object.entries(texts).map(([align, text]) => ({
    text,
    href: `/compare${printView(aligned(view, align))}#chart`,
    current: view.align === align,
  }));
  return <Choices label="Years" choices={choices} />;
}

const isAlign = (text: string): text is Align => text in texts;

function aligned(view: ViewState, align: string): ViewState {
  if (!isAlign(align)) return view;
  return align === 'calendar' ? { ...view, align } : { ...view, align, from: null, to: null };
}

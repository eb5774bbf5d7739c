import { printView, type ViewState } from '@/lib/view-state';

/** What a form does not ask for and its address keeps: the view as hidden fields. */
export function KeptView({ view }: { view: ViewState }) {
  return [...new URLSearchParams(printView(view))].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

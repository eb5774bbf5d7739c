import { Link } from '@/components/Link';
import { printView, type ViewState } from '@/lib/view-state';
import { KeptView } from './KeptView';

interface Props {
  /** Address of the page without its query. */
  path: string;
  view: ViewState;
  /** Years that can be chosen, YYYY, earliest first. */
  years: string[];
  /** Where on the page the chart stands, such as `#history`. */
  anchor: string;
}

/** First and last year of the chart as a plain GET form. Brushing over the chart fills it in and sends it. */
export function YearsForm({ path, view, years, anchor }: Props) {
  const all = { ...view, from: null, to: null };
  return (
    <form
      action={`${path}${anchor}`}
      id="years"
      aria-label="Years drawn"
      // The way back shows another address: what a browser remembers of the fields would contradict it.
      autoComplete="off"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 py-1"
    >
      <KeptView view={all} />
      <Year name="from" label="Years from" none="the first" chosen={view.from} years={years} />
      <Year name="to" label="to" none="the last" chosen={view.to} years={years} />
      <button type="submit" className="press">
        Show
      </button>
      {(view.from ?? view.to) && (
        <Link href={`${path}${printView(all)}${anchor}`} stays className="flex min-h-11 items-center">
          All years
        </Link>
      )}
    </form>
  );
}

interface YearProps {
  name: 'from' | 'to';
  label: string;
  /** What the choice of no limit is called. */
  none: string;
  chosen: string | null;
  years: string[];
}

function Year({ name, label, none, chosen, years }: YearProps) {
  const id = `years-${name}`;
  return (
    // Both of widths of their own: a menu grows as its choices arrive, and nothing may move then.
    <p className="flex w-full items-center gap-3 sm:w-auto">
      <label htmlFor={id} className="flex min-h-11 w-24 items-center font-semibold sm:w-auto">
        {label}
      </label>
      {/* The key: another address is another default, and a form keeps what it was given first. */}
      <select key={chosen} id={id} name={name} defaultValue={chosen ?? ''} className="field grow sm:w-28">
        <option value="">{none}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </p>
  );
}

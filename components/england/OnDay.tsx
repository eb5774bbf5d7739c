import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import type { ViewState } from '@/lib/view-state';
import { KeptView } from '../KeptView';

interface Props {
  path: string;
  view: ViewState;
  /** The day shown, and the last that can be; YYYY-MM-DD. */
  at: string;
  last: string;
}

/** The day of the lists, as a plain GET form. */
export function OnDay({ path, view, at, last }: Props) {
  return (
    <form
      action={`${path}#held`}
      aria-label="Day shown"
      autoComplete="off"
      className="unprinted mt-3 flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      <KeptView view={{ ...view, filters: {} }} />
      <p className="grid">
        <label htmlFor="at" className="font-semibold">
          On the day
        </label>
        <input
          key={at}
          id="at"
          name="at"
          type="date"
          min={ribbonFrom}
          max={last}
          defaultValue={at}
          className="field mt-1"
        />
      </p>
      <button type="submit" className="press">
        Show
      </button>
    </form>
  );
}

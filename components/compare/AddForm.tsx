import type { AuthoritySummary } from '@/lib/domain/history';
import { MAX_AUTHORITIES, type ViewState } from '@/lib/view-state';
import { KeptView } from '../KeptView';
import { Printed } from '../Printed';

interface Props {
  view: ViewState;
  authorities: AuthoritySummary[];
  /** What was typed and is no known name: kept in the field, to be mended there. */
  typed: string | undefined;
}

/** Adds an authority by a plain GET form; the address that it makes redirects to its one form. */
export function AddForm({ view, authorities, typed }: Props) {
  if (view.la.length >= MAX_AUTHORITIES) {
    return (
      <p className="unprinted mt-4">
        At most {MAX_AUTHORITIES} authorities are compared at once: remove one to add another.
      </p>
    );
  }
  return (
    <form action="/compare" aria-label="Add an authority" className="unprinted mt-4 max-w-xl">
      <KeptView view={view} />
      <label htmlFor="add" className="font-semibold">
        Add an authority by name or code
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id="add"
          name="add"
          list="authority-names"
          defaultValue={typed}
          className="field grow"
          autoComplete="off"
          required
          aria-describedby="add-limit"
        />
        <button type="submit" className="press">
          Add
        </button>
      </div>
      <p id="add-limit" className="fine mt-1">
        Up to {MAX_AUTHORITIES} authorities; several at once with commas between them.
      </p>
      <Printed of={authorities} name={`without ${view.la.join()}`}>
        <datalist id="authority-names">
          {authorities
            .filter(({ slug }) => !view.la.includes(slug))
            .map(({ slug, displayName }) => (
              <option key={slug} value={displayName} />
            ))}
        </datalist>
      </Printed>
    </form>
  );
}

import { MAX_AUTHORITIES, type ViewState } from '@/lib/view-state';
import { KeptView } from '../KeptView';

/** A list from a spreadsheet or a mail, as a plain GET form: one field of the browser would join its lines. */
export function PasteForm({ view }: { view: ViewState }) {
  return (
    <details className="unprinted mt-4 max-w-xl">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">Paste a list of names or codes</summary>
      <form action="/compare" aria-label="Paste a list">
        <KeptView view={view} />
        <label htmlFor="paste" className="fine">
          One a line, or with commas between them. What is not known is said; more than {MAX_AUTHORITIES} are
          named and left out.
        </label>
        <textarea id="paste" name="add" rows={5} required className="field mt-1 w-full" autoComplete="off" />
        <button type="submit" className="press mt-2">
          Add these
        </button>
      </form>
    </details>
  );
}

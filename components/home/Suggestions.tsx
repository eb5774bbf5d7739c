import type { AuthoritySummary } from '@/lib/domain/history';
import { suggestionsFor } from '@/lib/domain/suggestions';

/** Suggestions for a search field: works without a script, in the browser's own way. */
export function Suggestions({ id, authorities }: { id: string; authorities: AuthoritySummary[] }) {
  return (
    <datalist id={id}>
      {suggestionsFor(authorities).map(({ value, also }) => (
        <option key={value} value={value} label={also ?? undefined} />
      ))}
    </datalist>
  );
}

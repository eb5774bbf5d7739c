import type { AuthorityHistory } from '@/lib/domain/history';
import { loadOf } from '@/lib/domain/load';
import type { Shared } from '../SharePanel';
import { LoadFigure } from './LoadFigure';
import { LoadTable } from './LoadTable';
import { LoadWords } from './LoadWords';

interface Props {
  history: AuthorityHistory;
  /** YYYY-MM-DD. */
  asAt: string;
  shared: Shared;
}

/** How much was inspected in any twelve months: inspections counted exactly, recorded visits as the least there were. */
export function LoadSection({ history, asAt, shared }: Props) {
  const load = loadOf(history, asAt);
  if (!load) return null;
  return (
    <section aria-labelledby="load-heading" className="section unbrief">
      <h2 id="load-heading">Inspections and visits in any twelve months</h2>
      <LoadWords history={history} load={load} />
      <LoadFigure history={history} load={load} asAt={asAt} shared={shared} />
      <LoadTable history={history} load={load} />
    </section>
  );
}

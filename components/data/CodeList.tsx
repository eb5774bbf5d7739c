import type { Cell } from '@/lib/domain/tables/model';

/** What codes stand for: the first cell of a row is the code, the second its words. */
export function CodeList({ rows }: { rows: readonly Cell[][] }) {
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
      {rows.map(([code, words]) => (
        <div key={String(code)} className="contents">
          <dt>
            <code className="[overflow-wrap:anywhere]">{code}</code>
          </dt>
          <dd className="mb-2 sm:mb-0">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

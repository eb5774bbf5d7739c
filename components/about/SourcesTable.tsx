import { gathered, type SourceCount } from '@/lib/domain/coverage';

/** Publishers with fewer sources share one row a kind. */
const LEAST = 4;

const kinds: Record<string, string> = {
  report: 'Inspection report (file)',
  web: 'Letter, article or page',
  table: 'Reference table, each row with its own sources',
};

/** Sources by kind and publisher, with counts. */
export function SourcesTable({ sources }: { sources: SourceCount[] }) {
  const total = sources.reduce((sum, { count }) => sum + count, 0);
  return (
    <table className="facts mt-4" role="table">
      <caption>
        {total.toLocaleString('en-GB')} sources: files, letters, articles, pages and tables. Publishers with
        fewer than {LEAST} sources share a row.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[45%]">
            Publisher
          </th>
          <th scope="col" role="columnheader" className="w-[40%]">
            Kind
          </th>
          <th scope="col" role="columnheader">
            Sources
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {gathered(sources, LEAST).map(({ kind, publisher, count, publishers }) => (
          <tr key={`${kind} ${publisher} ${publishers}`} role="row">
            <th scope="row" role="rowheader">
              {publisher ?? (publishers > 1 ? `${publishers} other publishers` : 'Publisher not named')}
            </th>
            <td role="cell">
              <span className="cell-label">Kind</span>
              {kinds[kind] ?? kind}
            </td>
            <td role="cell">
              <span className="cell-label">Sources</span>
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { DescribedList } from './described';

/** All lists of the API: what each holds, and where it is described and tried. */
export function ListsTable({ lists }: { lists: DescribedList[] }) {
  return (
    <table className="facts mt-4" role="table">
      <caption>Each list has a page with its parameters, its fields and requests to try.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[30%]">
            List
          </th>
          <th scope="col" role="columnheader">
            What it holds
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lists.map(({ name, title, holds }) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              <a href={`/api/v1?list=${name}#${name}`} className="inline-block pointer-coarse:py-2.5">
                {title}
              </a>
              <code className="fine block">/{name}</code>
            </th>
            <td role="cell">
              <span className="cell-label">What it holds</span>
              {holds}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

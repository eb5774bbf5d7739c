import Link from 'next/link';
import { csvName, fileAddress } from '@/lib/domain/package/files';
import type { Weighed } from '@/lib/domain/package/frictionless';
import { licenceLines } from '@/lib/domain/package/licences';
import { FileWeight } from './FileWeight';

interface Props {
  release: string;
  tables: readonly Weighed[];
}

/** Each table: what it holds, how many rows, under which licence, and its CSV file. */
export function TableFiles({ release, tables }: Props) {
  return (
    <table className="facts mt-4" role="table">
      <caption>Tables of release {release}. Each name leads to its columns.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[40%]">
            Table
          </th>
          <th scope="col" role="columnheader" className="w-[8%]">
            Rows
          </th>
          <th scope="col" role="columnheader" className="w-[24%]">
            Licence
          </th>
          <th scope="col" role="columnheader">
            CSV
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tables.map((table) => {
          const { name, title, description } = table.kind;
          return (
            <tr key={name} role="row" id={name}>
              <th scope="row" role="rowheader">
                <Link
                  href={`/data/dictionary#${name}`}
                  prefetch={false}
                  className="inline-block font-semibold pointer-coarse:py-2.5"
                >
                  {title}
                </Link>
                <span className="fine block">{description}</span>
              </th>
              <td role="cell">
                <span className="cell-label">Rows</span>
                {table.rows.length.toLocaleString('en-GB')}
              </td>
              <td role="cell">
                <span className="cell-label">Licence</span>
                {licenceLines(table).map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </td>
              <td role="cell">
                <span className="cell-label">CSV</span>
                <a
                  href={fileAddress(release, csvName(name))}
                  className="mr-3 inline-block pointer-coarse:py-2.5"
                >
                  {csvName(name)}
                </a>
                <FileWeight bytes={table.bytes} sha256={table.sha256} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

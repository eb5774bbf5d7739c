import { Link } from '@/components/Link';
import { csvName, fileAddress } from '@/lib/domain/package/files';
import type { Weighed } from '@/lib/domain/package/frictionless';
import { licenceLines } from '@/lib/domain/package/licences';
import { FactsTable } from '../FactsTable';
import { FileWeight } from './FileWeight';

interface Props {
  release: string;
  tables: readonly Weighed[];
}

/** Each table: what it holds, how many rows, under which licence, and its CSV file. */
export function TableFiles({ release, tables }: Props) {
  return (
    <FactsTable
      caption={`Tables of release ${release}. Each name leads to its columns.`}
      heads={['Table', 'Rows', 'Licence', 'CSV']}
      widths={['w-[40%]', 'w-[8%]', 'w-[24%]']}
      className="mt-4"
      rows={tables.map((table) => {
        const { name, title, description } = table.kind;
        return {
          key: name,
          id: name,
          head: (
            <>
              <Link
                href={`/data/dictionary#${name}`}
                className="inline-block font-semibold pointer-coarse:py-2.5"
              >
                {title}
              </Link>
              <span className="fine block">{description}</span>
            </>
          ),
          cells: [
            table.rows.length.toLocaleString('en-GB'),
            licenceLines(table).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            )),
            <>
              <a
                href={fileAddress(release, csvName(name))}
                className="mr-3 inline-block pointer-coarse:py-2.5"
              >
                {csvName(name)}
              </a>
              <FileWeight bytes={table.bytes} sha256={table.sha256} />
            </>,
          ],
        };
      })}
    />
  );
}

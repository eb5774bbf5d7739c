import Link from 'next/link';
import type { Lapses } from '@/lib/domain/journeys';
import { distribution } from '@/lib/domain/waiting';

interface Props {
  caption: string;
  lapses: Lapses[];
  /** Address of the cases of a row. */
  listOf: (lapses: Lapses) => string;
}

const heads = ['Cases', 'Shortest', 'Median', 'Longest', 'Left out'];
const days = (count: number | undefined) =>
  count === undefined ? 'none' : `${count.toLocaleString('en-GB')} days`;

/** Days by edition: number of cases, least, median, most. */
export function LapsesTable({ caption, lapses, listOf }: Props) {
  return (
    <table className="facts mt-3" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Edition
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lapses.map((row) => {
          const { edition, kind, cases, leftOut } = row;
          const all = distribution(cases.map((one) => one.days));
          const cells = [days(all?.least), days(all?.median), days(all?.most), String(leftOut)];
          return (
            <tr
              key={`${edition.code} ${kind?.code}`}
              role="row"
              data-edition={edition.code}
              data-kind={kind?.code}
            >
              <th scope="row" role="rowheader">
                {edition.shortLabel}
                {kind && `, ${kind.label.toLowerCase()}`}
              </th>
              <td role="cell" className="tabular-nums">
                <span className="cell-label">{heads[0]}</span>
                {cases.length === 0 ? (
                  '0'
                ) : (
                  <Link
                    href={listOf(row)}
                    prefetch={false}
                    className="pointer-coarse:inline-block pointer-coarse:px-2 pointer-coarse:py-2.5"
                  >
                    {cases.length}
                  </Link>
                )}
              </td>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]} role="cell" className="tabular-nums">
                  <span className="cell-label">{heads[index + 1]}</span>
                  {cell}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

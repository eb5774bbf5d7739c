import Link from 'next/link';
import { dateInWords } from '@/lib/domain/dates';
import { type CountStep, countedGrades, quarters, stepOn } from '@/lib/domain/held';
import { gradeLooks } from '@/lib/domain/grades';

interface Props {
  caption: string;
  steps: CountStep[];
  existed: { day: number; count: number }[];
  asAt: string;
  /** Address of the lists of a day, YYYY-MM-DD. */
  listOf: (day: string) => string;
}

/** The chart's numbers at the end of each quarter, each row with a link to the authorities that it counts. */
export function QuarterTable({ caption, steps, existed, asAt, listOf }: Props) {
  const rows = quarters(asAt)
    .map((day) => ({ day, counts: stepOn(steps, day)?.counts, all: stepOn(existed, day)?.count ?? 0 }))
    .filter(({ counts }) => counts && countedGrades.some((grade) => counts[grade] > 0))
    .reverse();
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        The same as a table, by quarter
      </summary>
      <table className="facts mt-2" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              On
            </th>
            {countedGrades.map((grade) => (
              <th key={grade} scope="col" role="columnheader">
                {gradeLooks[grade].short}
              </th>
            ))}
            <th scope="col" role="columnheader">
              Authorities that existed
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ day, counts, all }) => (
            <tr key={day} role="row">
              <th scope="row" role="rowheader">
                <Link
                  href={listOf(day)}
                  prefetch={false}
                  className="pointer-coarse:inline-block pointer-coarse:py-2.5"
                >
                  <time dateTime={day}>{dateInWords(day)}</time>
                </Link>
              </th>
              {countedGrades.map((grade) => (
                <td key={grade} role="cell" data-grade={grade}>
                  <span className="cell-label">{gradeLooks[grade].short}</span>
                  {counts?.[grade] ?? 0}
                </td>
              ))}
              <td role="cell">
                <span className="cell-label">Authorities that existed</span>
                {all}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

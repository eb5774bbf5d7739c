import { Link } from '@/components/Link';
import { FactsTable } from '@/components/FactsTable';
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
      <FactsTable
        className="mt-2"
        caption={caption}
        heads={['On', ...countedGrades.map((grade) => gradeLooks[grade].short), 'Authorities that existed']}
        rows={rows.map(({ day, counts, all }) => ({
          key: day,
          head: (
            <Link href={listOf(day)} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
              <time dateTime={day}>{dateInWords(day)}</time>
            </Link>
          ),
          cells: [
            ...countedGrades.map((grade) => ({
              content: String(counts?.[grade] ?? 0),
              data: { 'data-grade': grade } as const,
            })),
            String(all),
          ],
        }))}
      />
    </details>
  );
}

import { CountLink } from '@/components/CountLink';
import { FactsTable } from '@/components/FactsTable';
import type { Lapses } from '@/lib/domain/journeys';
import { distribution } from '@/lib/domain/waiting';

interface Props {
  caption: string;
  lapses: Lapses[];
  /** Address of the cases of a row. */
  listOf: (lapses: Lapses) => string;
}

const days = (count: number | undefined) =>
  count === undefined ? 'none' : `${count.toLocaleString('en-GB')} days`;

/** Days by edition: number of cases, least, median, most. */
export function LapsesTable({ caption, lapses, listOf }: Props) {
  const rows = lapses.map((row) => {
    const { edition, kind, cases, leftOut } = row;
    const all = distribution(cases.map((one) => one.days));
    return {
      key: `${edition.code} ${kind?.code}`,
      data: { 'data-edition': edition.code, 'data-kind': kind?.code },
      head: kind ? `${edition.shortLabel}, ${kind.label.toLowerCase()}` : edition.shortLabel,
      cells: [
        <CountLink key="cases" count={cases.length} href={listOf(row)} />,
        days(all?.least),
        days(all?.median),
        days(all?.most),
        String(leftOut),
      ],
    };
  });
  const heads = ['Edition', 'Cases', 'Shortest', 'Median', 'Longest', 'Left out'];
  return <FactsTable caption={caption} heads={heads} rows={rows} />;
}

import type { Waits } from '@/lib/domain/waiting';
import { FactsTable } from './FactsTable';

const number = (value: number) => value.toLocaleString('en-GB');

const columns: readonly { name: string; of: (waits: Waits) => string }[] = [
  { name: 'Waits that ended', of: ({ waits }) => number(waits?.n ?? 0) },
  {
    name: 'Median days (shortest to longest)',
    of: ({ waits }) =>
      waits ? `${number(waits.median)} (${number(waits.least)} to ${number(waits.most)})` : 'none yet',
  },
  { name: 'Not inspected in full since', of: ({ open }) => number(open) },
  { name: 'Left out', of: ({ unsure }) => number(unsure) },
];

/** One row for each framework edition of the first inspection. */
export function WaitsTable({ waits }: { waits: readonly Waits[] }) {
  return (
    <FactsTable
      className="mt-4"
      caption="By the framework edition of the inspection after which they waited"
      heads={['Edition', ...columns.map(({ name }) => name)]}
      rows={waits.map((row) => ({
        key: row.edition.code,
        data: { 'data-edition': row.edition.code },
        head: row.edition.shortLabel,
        cells: columns.map(({ of }) => of(row)),
      }))}
    />
  );
}

import type { Waits } from '@/lib/domain/waiting';

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
    <table className="facts mt-4" role="table">
      <caption>By the framework edition of the inspection after which they waited</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Edition
          </th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {waits.map((row) => (
          <tr key={row.edition.code} role="row" data-edition={row.edition.code}>
            <th scope="row" role="rowheader">
              {row.edition.shortLabel}
            </th>
            {columns.map(({ name, of }) => (
              <td key={name} role="cell" className="tabular-nums">
                <span className="cell-label">{name}</span>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

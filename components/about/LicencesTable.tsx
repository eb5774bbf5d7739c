import type { TableLicences } from '@/lib/domain/coverage';

/** The licence of each table of facts: that of the sources which state its rows, with counts. */
export function LicencesTable({ tables }: { tables: TableLicences[] }) {
  return (
    <table className="facts mt-4" role="table">
      <caption>Rows of each table by the licence of the source that states them.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[32%]">
            Table
          </th>
          <th scope="col" role="columnheader" className="w-[12%]">
            Rows
          </th>
          <th scope="col" role="columnheader">
            Licence
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tables.map(({ table, rows, licences }) => (
          <tr key={table} role="row">
            <th scope="row" role="rowheader">
              {table}
            </th>
            <td role="cell">
              <span className="cell-label">Rows</span>
              {rows.toLocaleString('en-GB')}
            </td>
            <td role="cell">
              <span className="cell-label">Licence</span>
              {licences.map((one) => (
                <span key={one.licence} className="block">
                  {one.licence}: {one.rows.toLocaleString('en-GB')}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { RecordColumn, RecordKind } from '@/lib/domain/records/record';
import { wordsOfType } from '@/lib/domain/package/words';

/** The columns of a kind of record: type, whether it can be empty, values, what it refers to, and what it means. */
export function ColumnsTable({ kind }: { kind: RecordKind }) {
  return (
    <table className="facts mt-4" role="table">
      <caption>
        {kind.columns.length} columns. Key: {kind.key.join(', ')}.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[24%]">
            Column
          </th>
          <th scope="col" role="columnheader" className="w-[26%]">
            Type
          </th>
          <th scope="col" role="columnheader">
            Meaning
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kind.columns.map((column) => (
          <Row key={column.name} column={column} kind={kind} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ column, kind }: { column: RecordColumn; kind: RecordKind }) {
  const { name, title, datatype, description, required, values, refersTo, separator } = column;
  const anchor = `${kind.name}.${name}`;
  return (
    <tr role="row" id={anchor}>
      <th scope="row" role="rowheader">
        <a href={`#${anchor}`} className="inline-block pointer-coarse:py-2.5">
          <code>{name}</code>
        </a>
        <span className="fine block">{title}</span>
      </th>
      <td role="cell">
        <span className="cell-label">Type</span>
        {wordsOfType[datatype]}
        {separator && `, several separated by “${separator.trim()}”`};{' '}
        {required ? 'never empty' : 'can be empty'}
        {kind.key.includes(name) && '; part of the key'}
      </td>
      <td role="cell">
        <span className="cell-label">Meaning</span>
        {description}
        {values && (
          <span className="block">
            One of:{' '}
            {values.map((value, index) => (
              <span key={value}>
                {index > 0 && ', '}
                <code>{value}</code>
              </span>
            ))}
            .
          </span>
        )}
        {refersTo && (
          <span className="block">
            Refers to{' '}
            <a href={`#${refersTo.record}.${refersTo.column}`} className="inline-block pointer-coarse:py-2.5">
              {refersTo.record}, column {refersTo.column}
            </a>
            .
          </span>
        )}
      </td>
    </tr>
  );
}

import { wordsOfType } from '@/lib/domain/package/words';
import type { RecordColumn, RecordKind } from '@/lib/domain/records/record';
import { FactsTable } from '../FactsTable';

/** The columns of a kind of record: type, whether it can be empty, values, what it refers to, and what it means. */
export function ColumnsTable({ kind }: { kind: RecordKind }) {
  return (
    <FactsTable
      caption={`${kind.columns.length} columns. Key: ${kind.key.join(', ')}.`}
      heads={['Column', 'Type', 'Meaning']}
      widths={['w-[24%]', 'w-[26%]']}
      className="mt-4"
      rows={kind.columns.map((column) => {
        const { name, title } = column;
        const anchor = `${kind.name}.${name}`;
        return {
          key: name,
          id: anchor,
          head: (
            <>
              <a href={`#${anchor}`} className="inline-block pointer-coarse:py-2.5">
                <code>{name}</code>
              </a>
              <span className="fine block">{title}</span>
            </>
          ),
          cells: [typeOf(column, kind), <Meaning key="meaning" column={column} />],
        };
      })}
    />
  );
}

const typeOf = ({ name, datatype, separator, required }: RecordColumn, { key }: RecordKind): string =>
  wordsOfType[datatype] +
  (separator ? `, several separated by “${separator.trim()}”` : '') +
  (required ? '; never empty' : '; can be empty') +
  (key.includes(name) ? '; part of the key' : '');

function Meaning({ column: { description, values, refersTo } }: { column: RecordColumn }) {
  return (
    <>
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
    </>
  );
}

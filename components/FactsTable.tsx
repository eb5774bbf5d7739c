import type { ReactNode } from 'react';

/** A cell, or a cell with `data-` attributes of its own. */
export type FactsCell = ReactNode | { content: ReactNode; data: Record<`data-${string}`, string> };

export interface FactsRow {
  key: string;
  /** Under which the row can be linked to. */
  id?: string;
  /** What the row is about. */
  head: ReactNode;
  /** One for each column after the first. */
  cells: FactsCell[];
  data?: Record<`data-${string}`, string | undefined>;
}

interface Props {
  caption: ReactNode;
  /** Names of the columns, the first one that of the row's head. */
  heads: readonly string[];
  rows: readonly FactsRow[];
  /** Width of each column on wide screens as a class; '' where it takes what is left. None: as their content asks. */
  widths?: readonly string[];
  className?: string;
}

/** A plain table of facts. On a phone each cell stands under the name of its column (roles keep it a table there). */
export function FactsTable({ caption, heads, rows, widths = [], className = 'mt-3' }: Props) {
  return (
    <table className={`facts ${className}`} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head, index) => (
            <th key={head} scope="col" role="columnheader" className={widths[index] || undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, id, head, cells, data }) => (
          <tr key={key} id={id} role="row" {...data}>
            <th scope="row" role="rowheader" className="tabular-nums">
              {head}
            </th>
            {cells.map((cell, index) => {
              const { content, data: own } = parts(cell);
              return (
                <td key={heads[index + 1]} role="cell" className="tabular-nums" {...own}>
                  <span className="cell-label">{heads[index + 1]}</span>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function parts(cell: FactsCell): { content: ReactNode; data?: Record<string, string> } {
  return typeof cell === 'object' && cell !== null && 'data' in cell ? cell : { content: cell };
}

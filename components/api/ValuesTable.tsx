import type { DescribedValue } from './described';

interface Props {
  caption: string;
  /** What is described: "Parameter". */
  head: string;
  values: DescribedValue[];
}

/** Parameters or fields: name, meaning, values, and for parameters a request that uses it. */
export function ValuesTable({ caption, head, values }: Props) {
  return (
    <table className="facts mt-6" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[24%]">
            {head}
          </th>
          <th scope="col" role="columnheader" className="w-[42%]">
            Meaning
          </th>
          <th scope="col" role="columnheader">
            Values
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {values.map(({ name, description, values: said, example }) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              <code className="font-semibold">{name}</code>
            </th>
            <td role="cell">
              <span className="cell-label">Meaning</span>
              {description}
            </td>
            <td role="cell">
              <span className="cell-label">Values</span>
              <span className="[overflow-wrap:anywhere]">{said}</span>
              {example && (
                <a href={example} className="block pointer-coarse:py-2.5">
                  Try it<span className="sr-only"> with {name}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

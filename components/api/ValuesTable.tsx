import { FactsTable } from '../FactsTable';
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
    <FactsTable
      caption={caption}
      heads={[head, 'Meaning', 'Values']}
      widths={['w-[24%]', 'w-[42%]']}
      className="mt-6"
      rows={values.map(({ name, description, values: said, example }) => ({
        key: name,
        head: <code className="font-semibold">{name}</code>,
        cells: [
          description,
          <>
            <span className="[overflow-wrap:anywhere]">{said}</span>
            {example && (
              <a href={example} className="block pointer-coarse:py-2.5">
                Try it<span className="sr-only"> with {name}</span>
              </a>
            )}
          </>,
        ],
      }))}
    />
  );
}

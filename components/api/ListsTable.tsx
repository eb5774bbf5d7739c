import { FactsTable } from '../FactsTable';
import type { DescribedList } from './described';

/** All lists of the API: what each holds, and where it is described and tried. */
export function ListsTable({ lists }: { lists: DescribedList[] }) {
  return (
    <FactsTable
      caption="Each list has a page with its parameters, its fields and requests to try."
      heads={['List', 'What it holds']}
      widths={['w-[30%]']}
      className="mt-4"
      rows={lists.map(({ name, title, holds }) => ({
        key: name,
        head: (
          <>
            <a href={`/api/v1?list=${name}#${name}`} className="inline-block pointer-coarse:py-2.5">
              {title}
            </a>
            <code className="fine block">/{name}</code>
          </>
        ),
        cells: [holds],
      }))}
    />
  );
}

import type { DescribedList } from './described';
import { ValuesTable } from './ValuesTable';

interface Props {
  list: DescribedList;
  /** Origin of this site, for lines that are typed elsewhere. */
  origin: string;
}

/** One list: requests that run here, and what they take and give. */
export function ListDetail({ list, origin }: Props) {
  const { name, title, description, requests, parameters, fields } = list;
  return (
    <section aria-labelledby={name} className="section">
      <h2 id={name}>{title}</h2>
      <p className="measure mt-4">{description}</p>
      <ul className="mt-4 grid gap-4">
        {requests.map(({ label, path }) => (
          <li key={path}>
            <a href={path} className="inline-block pointer-coarse:py-2.5">
              {label}
            </a>
            <code className="fine block [overflow-wrap:anywhere]">
              curl &apos;{origin}
              {path}&apos;
            </code>
          </li>
        ))}
      </ul>
      <ValuesTable caption="What can be asked" head="Parameter" values={parameters} />
      <ValuesTable caption="Fields of a record" head="Field" values={fields} />
    </section>
  );
}

import { Link } from '@/components/Link';
import type { AuthorityHistory } from '@/lib/domain/history';
import type { Withdrawn } from '@/lib/domain/withdrawn';
import { story } from '@/lib/domain/story';
import { WithdrawnNote } from '../WithdrawnNote';

interface Props {
  history: AuthorityHistory;
  /** As it stands in the address. */
  name: string;
  withdrawn: Withdrawn | null;
}

/** The page for an address that names no visit or event of an authority, with those that there are. */
export function UnknownHappening({ history, name, withdrawn }: Props) {
  const { authority } = history;
  const all = story(history).filter(({ key }) => !key.startsWith(`${authority.slug}/inspections/`));
  return (
    <>
      <h1 className="mt-8">
        No visit or event of {authority.displayName} stands at “{name}”
      </h1>
      <WithdrawnNote withdrawn={withdrawn} />
      <p className="measure mt-4">
        {all.length > 0
          ? `These visits and events of ${authority.displayName} have a date in our data:`
          : `No visit or event of ${authority.displayName} with a date is in our data.`}
      </p>
      <ul className="mt-2">
        {all.map(({ key, words }) => (
          <li key={key}>
            <Link href={`/authorities/${key}`} className="inline-block py-1.5 pointer-coarse:py-2.5">
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link href={`/authorities/${authority.slug}`}>The whole history of {authority.displayName}</Link>
      </p>
    </>
  );
}

import { Link } from '@/components/Link';
import type { AuthorityHistory } from '@/lib/domain/history';
import type { Withdrawn } from '@/lib/domain/withdrawn';
import { DateText, SpanText } from '../DateText';
import { WithdrawnNote } from '../WithdrawnNote';

interface Props {
  history: AuthorityHistory;
  /** As it stands in the address. */
  name: string;
  withdrawn: Withdrawn | null;
}

/** The page for an address that names no inspection of an authority, with those that there are. */
export function UnknownInspection({ history, name, withdrawn }: Props) {
  const { authority, inspections } = history;
  return (
    <>
      <h1 className="mt-8">
        No inspection of {authority.displayName} stands at “{name}”
      </h1>
      <WithdrawnNote withdrawn={withdrawn} />
      <p className="measure mt-4">
        The last part of the address is the day of publication, such as 2022-04-08.{' '}
        {inspections.length > 0
          ? `These inspections of ${authority.displayName} are in our data:`
          : `No inspection of ${authority.displayName} is in our data.`}
      </p>
      <ul className="mt-2">
        {inspections.map(({ key, startDate, endDate, publishedOn }) => (
          <li key={key}>
            <Link href={`/authorities/${key}`} className="inline-block py-1.5 pointer-coarse:py-2.5">
              Inspection of <SpanText from={startDate} to={endDate} />
            </Link>
            {publishedOn && (
              <>
                , published <DateText date={publishedOn} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link href={`/authorities/${authority.slug}`}>The whole history of {authority.displayName}</Link>
      </p>
    </>
  );
}

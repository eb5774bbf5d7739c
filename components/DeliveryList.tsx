import { dateInWords } from '@/lib/domain/dates';
import type { DoubtLink } from '@/lib/domain/feedback';
import type { DeliveryPeriod } from '@/lib/domain/history';
import { DateText } from './DateText';
import { Doubt } from './Feedback';
import { SourceNote } from './SourceNote';
import { Statements } from './Statements';

/** Bodies that ran or shared the services besides the council, newest first. */
export function DeliveryList({ delivery, wrong }: { delivery: DeliveryPeriod[]; wrong: DoubtLink }) {
  return (
    <ol className="mt-4 grid gap-5">
      {delivery.map(({ key, body, from, to, provenance, statements }) => (
        <li key={key} className="entry max-w-[75ch]">
          <p>
            <strong>{body.name}</strong> ({body.kind}): from <DateText date={from} />
            {to ? (
              <>
                {' '}
                to <DateText date={to} />
              </>
            ) : (
              '; the end is not in our data'
            )}
            .
          </p>
          <SourceNote provenance={provenance} />
          <Doubt href={wrong(key, `${body.name}, ${from}`)} about={body.name} />
          <Statements own={`${body.name}, from ${dateInWords(from)}`} statements={statements} />
        </li>
      ))}
    </ol>
  );
}

import { Link } from '@/components/Link';
import type { Happening } from '@/lib/domain/happening';
import { DateText } from '../DateText';

/** Visits and events whose words fit: each with a page of its own. */
export function Happenings({ happenings }: { happenings: Happening[] }) {
  if (happenings.length === 0) return null;
  return (
    <section aria-labelledby="happenings" className="mt-10">
      <h2 id="happenings">Visits and events</h2>
      <ul className="mt-2 grid gap-2">
        {happenings.map(({ key, authority, date, words }) => (
          <li key={key} className="measure">
            <Link href={`/authorities/${key}`}>{authority}</Link>
            {date && (
              <>
                , <DateText date={date} />
              </>
            )}
            : {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Happening } from '@/lib/domain/happening';
import { DateText } from '../DateText';

/** Visits and events whose words fit: they stand on the page of their authority. */
export function Happenings({ happenings }: { happenings: Happening[] }) {
  if (happenings.length === 0) return null;
  return (
    <section aria-labelledby="happenings" className="mt-10">
      <h2 id="happenings">Visits and events</h2>
      <ul className="mt-2 grid gap-2">
        {happenings.map(({ key, slug, authority, date, words, collection }) => (
          <li key={key} className="measure">
            <a href={`/authorities/${slug}#${collection}`}>{authority}</a>
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

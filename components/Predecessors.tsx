import { Link } from '@/components/Link';
import type { DoubtLink } from '@/lib/domain/feedback';
import type { AuthorityHistory } from '@/lib/domain/history';
import { placeSentence } from '@/lib/domain/place-words';
import { HistoryTables } from './HistoryTables';

interface Props {
  predecessors: AuthorityHistory[];
  wrong: DoubtLink;
}

/** What the authority inherits: the histories of those that it followed, apart and under their own names. */
export function Predecessors({ predecessors, wrong }: Props) {
  return predecessors.map((history) => {
    const { slug, displayName } = history.authority;
    return (
      <section
        key={slug}
        aria-labelledby={`predecessor-${slug}`}
        className="unbrief mt-16 border-t-4 border-ink pt-4"
      >
        <h2 id={`predecessor-${slug}`}>Predecessor: {displayName}</h2>
        <p className="measure mt-2">
          {placeSentence(history)} Its judgements are its own and not those of an authority after it.{' '}
          <Link href={`/authorities/${slug}`}>Page of {displayName}</Link>
        </p>
        <HistoryTables history={history} prefix={`${displayName}: `} wrong={wrong} />
        <Predecessors predecessors={history.predecessors} wrong={wrong} />
      </section>
    );
  });
}

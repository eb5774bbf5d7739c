import { Link } from '@/components/Link';
import type { AuthorityHistory } from '@/lib/domain/history';
import { around, type StoryEntry } from '@/lib/domain/story';

interface Props {
  history: AuthorityHistory;
  /** Key of the visit or event. */
  of: string;
}

/** What our data hold next before and after, of whatever kind. */
export function Around({ history, of }: Props) {
  const { placed, before, after } = around(history, of);
  if (!placed) {
    return <p className="measure mt-4">Without a date it cannot be placed before or after anything.</p>;
  }
  return (
    <nav aria-label="What happened before and after" className="mt-4 grid gap-6 sm:grid-cols-2">
      <Side heading="Before" rel="prev" entry={before} none="Nothing earlier is in our data." />
      <Side heading="After" rel="next" entry={after} none="Nothing later is in our data." />
    </nav>
  );
}

interface SideProps {
  heading: string;
  rel: string;
  entry: StoryEntry | null;
  none: string;
}

function Side({ heading, rel, entry, none }: SideProps) {
  return (
    <div className="border-t-2 border-ink pt-2">
      <h3>{heading}</h3>
      {entry ? (
        <p>
          <Link
            href={`/authorities/${entry.key}`}
            rel={rel}
            className="inline-block py-1.5 pointer-coarse:py-2.5"
          >
            {entry.words}
          </Link>
        </p>
      ) : (
        <p className="text-soft">{none}</p>
      )}
    </div>
  );
}

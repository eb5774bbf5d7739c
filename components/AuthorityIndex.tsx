import { existsOn, hasEnded } from '@/lib/domain/existence';
import type { AuthoritySummary } from '@/lib/domain/history';
import { list } from '@/lib/domain/list';
import { AuthorityLink } from './AuthorityLink';

interface Props {
  authorities: AuthoritySummary[];
  /** YYYY-MM-DD. */
  asAt: string;
}

/** All authorities by name, under their letters. */
export function AuthorityIndex({ authorities, asAt }: Props) {
  const letters = [...new Set(authorities.map(({ displayName }) => displayName.charAt(0)))].sort();
  const current = authorities.filter((one) => existsOn(one, asAt)).length;
  const former = authorities.filter((one) => hasEnded(one, asAt)).length;
  const toCome = authorities.length - current - former;
  const counts = [
    `${current} current authorities`,
    former > 0 && `${former} that ${former === 1 ? 'has' : 'have'} ended`,
    toCome > 0 && `${toCome} still to begin`,
  ].filter((count) => count !== false);
  return (
    <section aria-labelledby="all" className="section">
      <h2 id="all">All authorities</h2>
      <p className="mt-2">{list(counts)}, by name.</p>
      <div className="mt-6 gap-10 sm:columns-2 lg:columns-4">
        {letters.map((letter) => (
          <section key={letter} aria-labelledby={`letter-${letter}`} className="mb-6 break-inside-avoid">
            <h3 id={`letter-${letter}`} className="break-after-avoid border-b border-faint">
              {letter}
            </h3>
            <ul>
              {authorities
                .filter(({ displayName }) => displayName.startsWith(letter))
                .map((authority) => (
                  <li key={authority.slug} className="break-inside-avoid">
                    <AuthorityLink authority={authority} asAt={asAt} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

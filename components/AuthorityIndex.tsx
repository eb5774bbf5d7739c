import type { AuthoritySummary } from '@/lib/domain/history';
import { AuthorityLink } from './AuthorityLink';

/** All authorities by name, under their letters. */
export function AuthorityIndex({ authorities }: { authorities: AuthoritySummary[] }) {
  const letters = [...new Set(authorities.map(({ displayName }) => displayName.charAt(0)))].sort();
  const current = authorities.filter(({ validTo }) => validTo === null).length;
  const former = authorities.length - current;
  return (
    <section aria-labelledby="all" className="section">
      <h2 id="all">All authorities</h2>
      <p className="mt-2">
        {current} current authorities{former > 0 && ` and ${former} that have ended`}, by name.
      </p>
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
                    <AuthorityLink authority={authority} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

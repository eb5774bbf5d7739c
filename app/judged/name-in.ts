/** What a part of a path names, in the one form in which addresses print it. */
import type { AuthoritySummary } from '@/lib/domain/history';
import { regionCode } from '@/lib/domain/region';
import { wordsFor } from '../words';

/** What the second part of a path names, as addresses print it; '' where there is none, null where it names nothing. */
export function nameIn(
  section: string,
  slug: string | undefined,
  authorities: AuthoritySummary[],
  day: string,
): string | null {
  if (slug === undefined || slug === '') return '';
  return section === 'regions' ? regionIn(authorities, slug) : slugIn(authorities, slug, day);
}

/** The code of a region as addresses have it, or null. */
function regionIn(authorities: AuthoritySummary[], text: string): string | null {
  const code = regionCode(text);
  return authorities.some(({ region }) => regionCode(region) === code) ? code : null;
}

/** The slug of the authority that is called so in the path, or null where none is. */
function slugIn(authorities: AuthoritySummary[], text: string, day: string): string | null {
  if (authorities.some(({ slug }) => slug === text)) return text;
  return wordsFor('authority', authorities, day).slugOf(text);
}

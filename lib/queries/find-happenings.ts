/** Visits and governance events by their words. */
import type { Happening } from '@/lib/domain/happening';
import { mostHappenings } from '@/lib/domain/happening';
import { authoritiesIn } from './authorities';
import { latestFirst } from './context';
import { publicBy } from './public-by';
import type { Visible } from './visible';

/**
 * The latest first; every term must occur.
 * @param terms as `searchQuery` gives them: words, “phrases”, words* that may go on; @param asOf YYYY-MM-DD, as in `factsAt`
 */
export async function findHappenings(
  visible: Visible,
  terms: readonly string[],
  asOf: string | undefined,
): Promise<Happening[]> {
  const { store, where } = visible;
  const words = terms.map((term) => term.replace(/[“”*]/g, ''));
  const all = (field: string) => ({ AND: words.map((word) => ({ [field]: { contains: word } })) });
  const [visits, events, authorities] = await Promise.all([
    store.visit.findMany({
      where: { ...where, ...all('topic') },
      include: { kind: true, event: true, source: true },
    }),
    store.governanceEvent.findMany({
      where: { ...where, ...all('title') },
      include: { event: true, source: true },
    }),
    authoritiesIn(visible),
  ]);
  const nameOf = (slug: string) => authorities.find((one) => one.slug === slug)?.displayName ?? slug;
  const found: Happening[] = [
    ...visits
      .filter((row) => publicBy(asOf, row.publishedOn, row.source))
      .map(({ key, topic, kind, startDate, publishedOn, event }) => ({
        key,
        authority: nameOf(event.authoritySlug),
        date: startDate ?? publishedOn,
        words: `${kind.label}: ${topic}`,
      })),
    ...events
      .filter((row) => publicBy(asOf, null, row.source))
      .map(({ key, title, date, event }) => ({
        key,
        authority: nameOf(event.authoritySlug),
        date,
        words: title,
      })),
  ];
  return found.sort((a, b) => latestFirst(a.date, b.date)).slice(0, mostHappenings);
}

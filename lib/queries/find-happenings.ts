/** Visits and governance events by their words. */
import type { Happening } from '@/lib/domain/happening';
import { mostHappenings } from '@/lib/domain/happening';
import { authoritiesIn } from './authorities';
import { latestFirst } from './context';
import { publicBy } from './public-by';
import type { Visible } from './visible';

/** A happening with what is looked at to find it. */
interface Findable {
  happening: Happening;
  /** Its own words, as they are compared. */
  own: string;
  isPublic: (asOf: string | undefined) => boolean;
}

/** Small letters without marks, as the texts of reports are searched. */
const compared = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The latest first; every term must occur.
 * @param terms as `searchQuery` gives them: words, “phrases”, words* that may go on; @param asOf YYYY-MM-DD, as in `factsAt`
 */
export async function findHappenings(
  visible: Visible,
  terms: readonly string[],
  asOf: string | undefined,
): Promise<Happening[]> {
  const words = terms.map((term) => compared(term.replace(/[“”*]/g, '')));
  const all = await visible.memo('findable happenings', () => findable(visible));
  return all
    .filter(({ own, isPublic }) => words.every((word) => own.includes(word)) && isPublic(asOf))
    .map(({ happening }) => happening)
    .slice(0, mostHappenings);
}

/** All of them, the latest first. */
async function findable(visible: Visible): Promise<Findable[]> {
  const { store, where } = visible;
  const [visits, events, authorities] = await Promise.all([
    store.visit.findMany({
      where: { ...where, topic: { not: null } },
      include: { kind: true, event: true, source: true },
      orderBy: { id: 'asc' },
    }),
    store.governanceEvent.findMany({ where, include: { event: true, source: true }, orderBy: { id: 'asc' } }),
    authoritiesIn(visible),
  ]);
  const nameBy = new Map(authorities.map((one) => [one.slug, one.displayName]));
  const nameOf = (slug: string) => nameBy.get(slug) ?? slug;
  const found: Findable[] = [
    ...visits.map(({ key, topic, kind, startDate, publishedOn, event, source }) => ({
      happening: {
        key,
        authority: nameOf(event.authoritySlug),
        date: startDate ?? publishedOn,
        words: `${kind.label}: ${topic}`,
      },
      own: compared(topic ?? ''),
      isPublic: (asOf: string | undefined) => publicBy(asOf, publishedOn, source),
    })),
    ...events.map(({ key, title, date, event, source }) => ({
      happening: { key, authority: nameOf(event.authoritySlug), date, words: title },
      own: compared(title),
      isPublic: (asOf: string | undefined) => publicBy(asOf, null, source),
    })),
  ];
  return found.sort((a, b) => latestFirst(a.happening.date, b.happening.date));
}

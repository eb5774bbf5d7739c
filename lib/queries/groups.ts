/** With whom an authority can be put together: from the tables of neighbours and of delivery. */
import type { Together } from '@/lib/domain/groups';
import type { Visible } from './visible';

/** @param slug of the authority from which the groups are seen */
export async function togetherIn({ store, where }: Visible, slug: string): Promise<Together> {
  const [ranked, sets, periods] = await Promise.all([
    store.statisticalNeighbour.findMany({
      where: { AND: [where, { OR: [{ authoritySlug: slug }, { neighbourSlug: slug }] }] },
      orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    }),
    store.neighbourSet.findMany({ orderBy: { code: 'desc' } }),
    store.deliveryPeriod.findMany({
      where: { AND: [where, { body: { periods: { some: { authoritySlug: slug } } } }] },
      include: { body: true },
      orderBy: [{ authoritySlug: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const bodies = new Map(periods.map(({ body }) => [body.slug, body.name]));
  return {
    neighbours: sets.map(({ code, label, note }) => ({
      label,
      note,
      of: ranked
        .filter(({ setCode, authoritySlug }) => setCode === code && authoritySlug === slug)
        .map(({ neighbourSlug }) => neighbourSlug),
      countedBy: ranked
        .filter(({ setCode, neighbourSlug }) => setCode === code && neighbourSlug === slug)
        .map(({ authoritySlug, rank }) => ({ slug: authoritySlug, rank })),
    })),
    delivery: [...bodies].map(([body, name]) => ({
      name,
      slugs: [
        ...new Set(periods.filter((one) => one.body.slug === body).map(({ authoritySlug }) => authoritySlug)),
      ],
    })),
  };
}

/** The latest publications over all authorities. */
import type { PublishedInspection } from '@/lib/domain/latest';
import type { Prisma } from '@/lib/generated/prisma/client';
import { frameworkOf } from './framework';
import { publicBy } from './public-by';
import { kindOf, provenance } from './shapes';
import type { Visible } from './visible';

/** Room for dates of reduced precision, which sort before the days that they may mean. */
const SLACK = 20;

/** The inspections published last, the latest first. @param asOf YYYY-MM-DD: only what was public by then */
export async function latestIn(
  visible: Visible,
  count: number,
  asOf?: string,
): Promise<PublishedInspection[]> {
  const { store, where } = visible;
  const rows = await store.inspection.findMany({
    where: { ...where, publishedOn: { not: null, ...(asOf ? { lte: asOf } : {}) } },
    include: { kind: true, edition: true, source: true, event: true },
    orderBy: [{ publishedOn: 'desc' }, { key: 'asc' }],
    take: count + SLACK,
  });
  const latest = rows.filter((row) => publicBy(asOf, row.publishedOn, row.source)).slice(0, count);
  return shaped(visible, latest);
}

/** All inspections published on a day (YYYY-MM-DD), by the name of the authority. */
export async function publishedOnDay(visible: Visible, day: string): Promise<PublishedInspection[]> {
  const rows = await visible.store.inspection.findMany({
    where: { ...visible.where, publishedOn: day },
    orderBy: { id: 'asc' },
    include: { kind: true, edition: true, source: true, event: true },
  });
  const published = await shaped(visible, rows);
  return published.sort((a, b) => a.authority.displayName.localeCompare(b.authority.displayName));
}

type Row = Prisma.InspectionGetPayload<{ include: { kind: true; edition: true; source: true; event: true } }>;

/** Rows with their judgements and the names of their authorities, in the same order. */
async function shaped(visible: Visible, latest: readonly Row[]): Promise<PublishedInspection[]> {
  const { store, where } = visible;
  const [judgements, profiles, framework] = await Promise.all([
    store.judgement.findMany({
      where: { ...where, inspectionKey: { in: latest.map(({ key }) => key) } },
      include: { source: true },
      orderBy: { order: 'asc' },
    }),
    store.authorityProfile.findMany({
      where: { ...where, key: { in: latest.map(({ event }) => event.authoritySlug) } },
      orderBy: { id: 'asc' },
    }),
    frameworkOf(visible),
  ]);
  const areaOf = (edition: string, area: string) =>
    framework.areas.find((one) => one.edition === edition && one.area === area);
  return latest.map((row) => {
    const slug = row.event.authoritySlug;
    const { key, edition, startDate, endDate, publishedOn } = row;
    return {
      authority: { slug, displayName: profiles.find((one) => one.key === slug)?.displayName ?? slug },
      hasOverall: areaOf(edition.code, 'overall') !== undefined,
      inspection: {
        key,
        kind: kindOf(row.kind),
        edition,
        startDate,
        endDate,
        publishedOn,
        judgements: judgements
          .filter(({ inspectionKey }) => inspectionKey === key)
          .map((judgement) => ({
            key: judgement.key,
            area: judgement.areaCode,
            label: areaOf(edition.code, judgement.areaCode)?.label ?? judgement.areaCode,
            grade: judgement.grade,
            reason: judgement.reason,
            provenance: provenance(judgement, judgement.page),
          })),
      },
    };
  });
}

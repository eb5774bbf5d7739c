/** The lanes of all authorities at once: a fixed number of queries, however many authorities there are. */
import type { Overview } from '@/lib/domain/overview';
import type { JudgedInspection } from '@/lib/domain/trajectories';
import { authoritiesIn } from './authorities';
import { grouped, latestFirst, slugOf } from './context';
import { frameworkOf } from './framework';
import { publicBy } from './public-by';
import { kindOf } from './shapes';
import type { Visible } from './visible';

/** @param lane code of the lane whose judgements are read; @param asOf YYYY-MM-DD, as in `factsAt` */
export async function overviewIn(
  visible: Visible,
  lane: string,
  asOf: string | undefined,
): Promise<Overview> {
  const { where, store } = visible;
  const [framework, authorities, kinds] = await Promise.all([
    frameworkOf(visible),
    authoritiesIn(visible),
    store.eventKind.findMany({ orderBy: { code: 'asc' } }),
  ]);
  const areas = framework.areas.filter((area) => area.lane === lane || area.spanLane === lane);
  const areaCode = { in: [...new Set(areas.map(({ area }) => area))] };
  const [rows, judgements, sources] = await Promise.all([
    store.inspection.findMany({
      where,
      select: {
        key: true,
        kindCode: true,
        editionCode: true,
        startDate: true,
        endDate: true,
        publishedOn: true,
        sourceId: true,
      },
      orderBy: { id: 'asc' },
    }),
    store.judgement.findMany({
      where: { ...where, areaCode },
      select: { key: true, inspectionKey: true, areaCode: true, grade: true, reason: true },
      orderBy: { id: 'asc' },
    }),
    // Asked for by themselves: nested, their ids would be the parameters of one statement, which are limited.
    asOf === undefined
      ? []
      : store.source.findMany({ select: { id: true, publishedOn: true }, orderBy: { id: 'asc' } }),
  ]);
  const sourceBy = new Map(sources.map((source) => [source.id, source]));
  const unknown = { publishedOn: null };

  const judged = grouped(judgements, ({ inspectionKey }) => inspectionKey);
  const kindBy = new Map(kinds.map((kind) => [kind.code, kindOf(kind)]));
  const editionBy = new Map(framework.editions.map((edition) => [edition.code, edition]));
  const inspections = rows
    .filter((row) => publicBy(asOf, row.publishedOn, sourceBy.get(row.sourceId) ?? unknown))
    .flatMap((row): JudgedInspection[] => {
      const [kind, edition] = [kindBy.get(row.kindCode), editionBy.get(row.editionCode)];
      if (!kind || !edition) return [];
      const { key, startDate, endDate, publishedOn } = row;
      const own = (judged.get(key) ?? []).map((one) => ({
        key: one.key,
        area: one.areaCode,
        grade: one.grade,
        reason: one.reason,
      }));
      return [{ key, kind, edition, startDate, endDate, publishedOn, judgements: own }];
    })
    .sort((a, b) => latestFirst(a.endDate ?? a.publishedOn, b.endDate ?? b.publishedOn));
  const ofAuthority = grouped(inspections, slugOf);
  return {
    framework,
    authorities: authorities.map((authority) => ({
      authority,
      inspections: ofAuthority.get(authority.slug) ?? [],
    })),
  };
}

/** What a view holds and what it lacks, for the method page. */
import {
  type Coverage,
  type EditionCoverage,
  merged,
  publisherInWords,
  refusalInWords,
} from '@/lib/domain/coverage';
import { byDate } from '@/lib/domain/dates';
import { existsOn } from '@/lib/domain/existence';
import { authoritiesIn } from './authorities';
import { conflictsIn } from './conflicts';
import { frameworkOf } from './framework';
import { licencesIn } from './licences';
import type { Visible } from './visible';

/** @param asAt the day on which authorities count as existing, YYYY-MM-DD */
export async function coverageIn(visible: Visible, asAt: string): Promise<Coverage> {
  const [authorities, editions, refused, visits, sources, licences, conflicts, inspections] =
    await Promise.all([
      authoritiesIn(visible),
      editionsIn(visible),
      refusedIn(visible),
      visitsIn(visible),
      sourcesIn(visible),
      licencesIn(visible),
      conflictsIn(visible),
      inspectionsIn(visible),
    ]);
  const visited = new Set(visits.map(({ slug }) => slug));
  const inspected = new Set(inspections.map(({ slug }) => slug));
  const current = authorities.filter((one) => existsOn(one, asAt));
  const kinds = [...new Set(visits.map(({ kind }) => kind))];
  return {
    asAt,
    authorities,
    current: current.length,
    editions,
    refused,
    visits: kinds.map((kind) => {
      const ofKind = visits.filter((visit) => visit.kind === kind);
      const held = ofKind.filter(({ status }) => status === 'held');
      return {
        kind,
        held: held.length,
        planned: ofKind.length - held.length,
        withoutPublication: held.filter(({ publishedOn }) => publishedOn === null).length,
      };
    }),
    withoutVisit: current.filter(({ slug }) => !visited.has(slug)),
    withoutInspection: current.filter(({ slug }) => !inspected.has(slug)),
    sources: merged(
      sources.map((one) => ({ ...one, publisher: publisherInWords(one.publisher, authorities) })),
    ),
    licences,
    conflicts,
    overall: inspections.filter(({ isFull }) => isFull),
    published:
      inspections
        .flatMap(({ publishedOn }) => publishedOn ?? [])
        .sort(byDate)
        .at(-1) ?? null,
  };
}

async function editionsIn(visible: Visible): Promise<EditionCoverage[]> {
  const { store, where } = visible;
  const [framework, inspections, earlier] = await Promise.all([
    frameworkOf(visible),
    store.inspection.groupBy({ by: ['editionCode', 'method'], where, _count: { _all: true } }),
    store.earlierJudgement.groupBy({ by: ['editionCode'], where, _count: { _all: true } }),
  ]);
  return framework.editions.map((edition) => {
    const of = (method: string) =>
      inspections.find((one) => one.editionCode === edition.code && one.method === method)?._count._all ?? 0;
    return {
      edition,
      areas: framework.areas.filter((area) => area.edition === edition.code).map(({ label }) => label),
      fromReports: of('report_reader'),
      fromOthers: of('reference_table'),
      earlier: earlier.find(({ editionCode }) => editionCode === edition.code)?._count._all ?? 0,
    };
  });
}

async function refusedIn({ store, where }: Visible) {
  const rows = await store.reading.findMany({
    where: { ...where, status: 'refused' },
    include: { source: true },
    orderBy: { key: 'asc' },
  });
  return rows.map(({ reason, source: { title, url, publishedOn } }) => ({
    title,
    url,
    publishedOn,
    reason: refusalInWords(reason ?? 'reason not recorded'),
  }));
}

async function visitsIn({ store, where }: Visible) {
  const rows = await store.visit.findMany({
    where,
    select: {
      status: true,
      publishedOn: true,
      kind: { select: { label: true, order: true } },
      event: { select: { authoritySlug: true } },
    },
    orderBy: { id: 'asc' },
  });
  return rows
    .sort((a, b) => a.kind.order - b.kind.order)
    .map(({ status, publishedOn, kind, event }) => ({
      status,
      publishedOn,
      kind: kind.label,
      slug: event.authoritySlug,
    }));
}

async function sourcesIn({ store, where }: Visible) {
  const rows = await store.source.groupBy({
    by: ['kind', 'publisher'],
    where,
    _count: { _all: true },
    orderBy: [{ kind: 'asc' }, { publisher: 'asc' }],
  });
  return rows.map(({ kind, publisher, _count }) => ({ kind, publisher, count: _count._all }));
}

/** Every inspection with its overall grade, null where there is none. */
async function inspectionsIn({ store, where }: Visible) {
  const [inspections, judgements] = await Promise.all([
    store.inspection.findMany({ where, include: { event: true, kind: true }, orderBy: { id: 'asc' } }),
    store.judgement.findMany({ where: { ...where, areaCode: 'overall' }, orderBy: { id: 'asc' } }),
  ]);
  const grades = new Map(judgements.map(({ inspectionKey, grade }) => [inspectionKey, grade]));
  return inspections.map(({ key, publishedOn, event, kind }) => ({
    slug: event.authoritySlug,
    publishedOn,
    grade: grades.get(key) ?? null,
    isFull: kind.isFull,
  }));
}

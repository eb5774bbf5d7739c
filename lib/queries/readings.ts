/** How the reports were read: the self-check of each, the coverage by edition, and what was corrected. */
import type { Correction, EditionReading, ReadingCheck, WarnedReport } from '@/lib/domain/reading';
import { dateInWords } from '@/lib/domain/dates';
import type { AuthoritySummary } from '@/lib/domain/history';
import { warningInWords } from '@/lib/domain/reading';
import { authoritiesIn } from './authorities';
import { frameworkOf } from './framework';
import type { Visible } from './visible';

/** The self-check of one report by the id of its source; null where no file was read. */
export async function readingIn({ store, where }: Visible, sourceId: string): Promise<ReadingCheck | null> {
  const row = await store.reading.findFirst({ where: { ...where, key: sourceId, status: 'read' } });
  return row && { warnings: warningsOf(row.warnings), confirmed: row.confirmed };
}

/** Corrections of a fact and of what belongs to it; without a key, all. Latest first. */
export async function correctionsIn(visible: Visible, key?: string): Promise<Correction[]> {
  const { store, where } = visible;
  const [authorities, rows] = await Promise.all([
    authoritiesIn(visible),
    store.correction.findMany({
      where: {
        added: where.added,
        ...(key === undefined ? {} : { OR: [{ key }, { key: { startsWith: `${key}/` } }] }),
      },
      orderBy: { id: 'desc' },
    }),
  ]);
  return rows.map(({ key: of, field, old, new: now, page, reason, addedIn }) => ({
    ...{ key: of, subject: subjectOf(of, authorities), field, old, new: now, page, reason, addedIn },
  }));
}

/** What a key is about: `slough/inspections/2014-02-14` names a report, `slough` the authority. */
function subjectOf(key: string, authorities: readonly AuthoritySummary[]): string {
  const [slug = '', collection, name = ''] = key.split('/');
  const authority = authorities.find((one) => one.slug === slug)?.displayName ?? slug;
  if (collection !== 'inspections') return authority;
  return `${authority}, report published on ${/^\d{4}-\d{2}-\d{2}$/.test(name) ? dateInWords(name) : 'an unknown day'}`;
}

export interface Readings {
  byEdition: EditionReading[];
  warned: WarnedReport[];
}

export async function readingsIn(visible: Visible): Promise<Readings> {
  const { store, where } = visible;
  const [framework, authorities, inspections, readings, judgements, corrections] = await Promise.all([
    frameworkOf(visible),
    authoritiesIn(visible),
    store.inspection.findMany({ where: { ...where, method: 'report_reader' }, orderBy: { id: 'asc' } }),
    store.reading.findMany({ where: { ...where, status: 'read' }, orderBy: { id: 'asc' } }),
    store.judgement.groupBy({
      by: ['inspectionKey'],
      where: { ...where, method: 'report_reader' },
      _count: { _all: true },
    }),
    correctionsIn(visible),
  ]);
  const reading = new Map(readings.map((row) => [row.key, row]));
  const judged = new Map(judgements.map(({ inspectionKey, _count }) => [inspectionKey, _count._all]));
  const rows = inspections.map(({ key, editionCode, sourceId }) => ({
    key,
    editionCode,
    warnings: warningsOf(reading.get(sourceId)?.warnings ?? null),
    confirmed: reading.get(sourceId)?.confirmed ?? 0,
    judgements: judged.get(key) ?? 0,
    corrected: corrections.some((one) => one.key === key || one.key.startsWith(`${key}/`)),
    title: subjectOf(key, authorities),
  }));
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    byEdition: framework.editions.flatMap((edition) => {
      const ours = rows.filter(({ editionCode }) => editionCode === edition.code);
      if (ours.length === 0) return [];
      return [
        {
          edition,
          read: ours.length,
          warned: ours.filter(({ warnings }) => warnings.length > 0).length,
          corrected: ours.filter(({ corrected }) => corrected).length,
          judgements: sum(ours.map((one) => one.judgements)),
          confirmed: sum(ours.map(({ confirmed }) => confirmed)),
        },
      ];
    }),
    warned: rows
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ key, title, warnings }) => ({ key, title, warnings }))
      .sort((a, b) => a.title.localeCompare(b.title)),
  };
}

function warningsOf(stored: string | null): string[] {
  return stored ? stored.split(' | ').map(warningInWords) : [];
}

/** What sources state differently, each beside our own value. */
import { type Conflict, mergedConflicts, type Own } from '@/lib/domain/conflicts';
import { subjectInWords } from '@/lib/domain/coverage';
import { dateInWords, spanInWords } from '@/lib/domain/dates';
import type { Source } from '@/lib/generated/prisma/client';
import { slugOf } from './context';
import { sourceRef, statementOf } from './shapes';
import type { Visible } from './visible';

type Subject = { subject: string; own: Own };

export async function conflictsIn(visible: Visible): Promise<Conflict[]> {
  const { store, where } = visible;
  const rows = await store.statement.findMany({
    where: { ...where, stance: 'differs' },
    include: { source: true },
    orderBy: [{ subjectKey: 'asc' }, { id: 'asc' }],
  });
  const keys = [...new Set(rows.map(({ subjectKey }) => subjectKey))];
  const subjects = await subjectsOf(visible, keys);
  return mergedConflicts(
    keys.map((key) => ({
      slug: slugOf({ key }),
      ...(subjects.get(key) ?? { subject: subjectInWords(key), own: null }),
      statements: rows.filter(({ subjectKey }) => subjectKey === key).map(statementOf),
    })),
  );
}

/** What we record under these keys, in words. */
async function subjectsOf({ store, where }: Visible, keys: string[]): Promise<Map<string, Subject>> {
  const these = { ...where, key: { in: keys } };
  const [inspections, visits, events, delivery] = await Promise.all([
    store.inspection.findMany({
      where: these,
      include: { kind: true, source: true },
      orderBy: { id: 'asc' },
    }),
    store.visit.findMany({ where: these, include: { kind: true, source: true }, orderBy: { id: 'asc' } }),
    store.governanceEvent.findMany({ where: these, include: { source: true }, orderBy: { id: 'asc' } }),
    store.deliveryPeriod.findMany({
      where: these,
      include: { body: true, source: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  return new Map([
    ...[...inspections, ...visits].map((row) =>
      entry(row, row.kind.label, `${spanInWords(row.startDate, row.endDate)}${published(row.publishedOn)}`),
    ),
    ...events.map((row) => entry(row, row.title, dateInWords(row.date))),
    ...delivery.map((row) =>
      entry(
        row,
        `${row.body.name} delivered the services`,
        row.toDate ? spanInWords(row.fromDate, row.toDate) : `from ${dateInWords(row.fromDate)}`,
      ),
    ),
  ]);
}

function entry(row: { key: string; source: Source }, subject: string, says: string): [string, Subject] {
  return [row.key, { subject, own: { says, source: sourceRef(row.source) } }];
}

const published = (date: string | null): string => (date ? `, published ${dateInWords(date)}` : '');

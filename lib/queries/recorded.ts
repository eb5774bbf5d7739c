/** Every row that a revision holds, in words: what two revisions are compared by. */
import { spanInWords } from '@/lib/domain/dates';
import { type RawRow, statedIn, type Words } from '@/lib/domain/since-words';
import { type Recorded, type RecordedTable, recordedTables } from '@/lib/domain/since-then';
import { frameworkOf } from './framework';
import { publicBy } from './public-by';
import { sourceRef } from './shapes';
import { sourcesIn } from './sources';
import type { Visible } from './visible';

type Row = RawRow & { key: string; addedIn: string; sourceId: string };

interface Readable {
  findMany(query: object): Promise<Row[]>;
}

/** Whether a row was public by a day (YYYY-MM-DD; undefined: any) stands beside it: views of the past are many. */
export interface RecordedRow extends Recorded {
  isPublic(asOf: string | undefined): boolean;
}

export function recordedIn(visible: Visible): Promise<RecordedRow[]> {
  return visible.memo('recorded', () => read(visible));
}

async function read(visible: Visible): Promise<RecordedRow[]> {
  const { store, where } = visible;
  const [framework, kinds, sources] = await Promise.all([
    frameworkOf(visible),
    store.eventKind.findMany({ orderBy: { code: 'asc' } }),
    sourcesIn(visible),
  ]);
  const sourceBy = new Map([...sources].map(([id, source]) => [id, sourceRef(source)]));
  const words: Words = { framework, kinds: new Map(kinds.map(({ code, label }) => [code, label])) };
  const all = new Map<RecordedTable, Row[]>();
  for (const table of recordedTables) {
    // The generated types cannot be picked by a name; all of these tables have these fields.
    const rows = store[table] as unknown as Readable;
    all.set(table, await rows.findMany({ where, orderBy: { key: 'asc' } }));
  }
  const inspections = all.get('inspection') ?? [];
  const byKey = new Map(inspections.map((row) => [row.key, row]));
  const bySource = new Map(inspections.map((row) => [row.sourceId, row.key]));
  return [...all].flatMap(([table, rows]) =>
    rows.flatMap((row): RecordedRow[] => {
      const of = wholeOf(table, row, bySource);
      // Readings of files that no inspection was taken from are on no page that can be frozen.
      if (of === null) return [];
      // Judgements become public with their inspection.
      const dated = table === 'judgement' ? (byKey.get(of) ?? row) : row;
      const publishedOn = typeof dated.publishedOn === 'string' ? dated.publishedOn : null;
      const source = sourceBy.get(dated.sourceId);
      const edition = typeof dated.editionCode === 'string' ? dated.editionCode : null;
      return [
        {
          ...{ table, key: row.key, of, addedIn: row.addedIn },
          publishedOn: publishedOn ?? (placed.has(table) ? (source?.publishedOn ?? null) : null),
          when: table === 'inspection' || table === 'visit' ? whenOf(row) : null,
          fields: statedIn(row, { source: sourceBy.get(row.sourceId) ?? null, edition }, words),
          isPublic: (asOf) =>
            !placed.has(table) || publicBy(asOf, publishedOn, source ?? { publishedOn: null }),
        },
      ];
    }),
  );
}

/** Tables whose rows a view of an earlier day holds or not; the others have no date of their own (history.ts). */
const placed = new Set<RecordedTable>([
  'inspection',
  'judgement',
  'earlierJudgement',
  'visit',
  'governanceEvent',
  'deliveryPeriod',
  'statement',
]);

function whenOf({ startDate, endDate }: RawRow): string {
  const date = (value: string | number | null | undefined) => (typeof value === 'string' ? value : null);
  return spanInWords(date(startDate), date(endDate));
}

/** Key of what a row is a part of, as `Recorded` has it; null where nothing can be named. */
function wholeOf(table: RecordedTable, row: Row, bySource: ReadonlyMap<string, string>): string | null {
  const { inspectionKey, subjectKey } = row;
  if (table === 'reading') return bySource.get(row.sourceId) ?? null;
  if (table === 'judgement') return typeof inspectionKey === 'string' ? inspectionKey : null;
  if (table === 'statement') return typeof subjectKey === 'string' ? subjectKey : null;
  return row.key;
}

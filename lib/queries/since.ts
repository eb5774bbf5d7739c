/** What has happened since a frozen view: computed from the rows of two revisions, never from stored pages. */
import type { RevisionRef } from '@/lib/domain/history';
import { remembering } from '@/lib/domain/remembering';
import { type Recorded, recordedTables, type Since, sinceThen } from '@/lib/domain/since-then';
import { factTitle, fieldOf } from '@/lib/domain/since-words';
import { authoritiesIn } from './authorities';
import { type RecordedRow, recordedIn } from './recorded';
import { type Visible, visibleAt } from './visible';

/** What is told beside the bare changes. */
export interface SinceFacts extends Since {
  /** The revision that the view was compared with. */
  newest: RevisionRef;
  /** What a row is called: "Doncaster: inspection, 14 February 2022 to 25 February 2022". */
  titleOf(row: Recorded): string;
  /** Why a field was mended or a row withdrawn, as whoever did it wrote. */
  reasonOf: (row: Recorded, field?: string) => string;
  /** Whether only this server holds the row. */
  isLocal(row: Recorded): boolean;
}

/** Comparing all rows takes a tenth of a second, which every page and file of a frozen view would; few views are shared at a time. */
const remembered = remembering<readonly RecordedRow[], SinceFacts>(16);

/** @param asOf day of the view, YYYY-MM-DD; undefined where it shows all that its revision holds */
export async function sinceFacts(
  frozen: Visible,
  asOf: string | undefined,
  asAt: string,
): Promise<SinceFacts> {
  const current = await visibleAt(undefined);
  if (!current) throw new Error('The store holds no revision');
  const [held, now, told, authorities] = await Promise.all([
    recordedIn(frozen),
    recordedIn(current),
    current.memo('reasons', () => reasonsIn(current)),
    authoritiesIn(current),
  ]);
  const { id, time } = frozen.revision;
  // The rows that the newest revision holds are one list for as long as it is remembered (memo.ts).
  return remembered(now, `${id} ${time} ${frozen.releasesOnly} ${asOf ?? ''}`, () => {
    const shown = held.filter((row) => row.isPublic(asOf));
    const names = new Map(authorities.map(({ slug, displayName }) => [slug, displayName]));
    const inspections = new Map(
      [...held, ...now].filter(({ table }) => table === 'inspection').map((row) => [row.key, row]),
    );
    return {
      ...sinceThen({ shown, held, asAt }, now),
      newest: current.revision,
      reasonOf: told.reasonOf,
      titleOf: (row) => factTitle(row, (slug) => names.get(slug) ?? slug, inspections.get(row.of)),
      isLocal: ({ addedIn }) => addedIn.startsWith('local.'),
    };
  });
}

interface Retirable {
  findMany(query: object): Promise<{ key: string; retiredIn: string | null }[]>;
}

/** Who changed what why: the reason of the correction, or else of the revision that brought the change. */
async function reasonsIn({ store, where }: Visible): Promise<Pick<SinceFacts, 'reasonOf'>> {
  const [corrections, revisions] = await Promise.all([
    store.correction.findMany({ where: { added: where.added }, orderBy: { id: 'asc' } }),
    store.revision.findMany({ orderBy: { ordinal: 'asc' } }),
  ]);
  const retired = new Map<string, string>();
  for (const table of recordedTables) {
    // The generated types cannot be picked by a name; all of these tables have these fields.
    const rows = store[table] as unknown as Retirable;
    const gone = await rows.findMany({
      where: { retiredIn: { not: null } },
      select: { key: true, retiredIn: true },
      orderBy: { id: 'asc' },
    });
    for (const { key, retiredIn } of gone) if (retiredIn) retired.set(`${table} ${key}`, retiredIn);
  }
  return {
    reasonOf(row, field) {
      const revision = field === undefined ? retired.get(`${row.table} ${row.key}`) : row.addedIn;
      const own = corrections.filter(({ key, addedIn }) => key === row.key && addedIn === revision);
      const correction = own.find((one) => fieldOf(one.field) === field) ?? own.at(-1);
      return correction?.reason ?? revisions.find(({ id }) => id === revision)?.reason ?? 'not recorded';
    },
  };
}

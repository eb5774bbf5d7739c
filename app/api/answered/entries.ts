import { earliestDay, latestDay } from '@/lib/domain/dates';
import type { Holdings } from '@/lib/domain/records/holdings';
import type { Entry, RecordKind } from '@/lib/domain/records/record';
import { regionCode } from '@/lib/domain/region';
import type { Asked } from '../asked/read';
import type { Words } from '../asked/words';

const known = new WeakMap<Holdings, Map<string, Entry[]>>();

/** All records of a kind that a view holds; made once for what is held. */
export function entriesOf(kind: RecordKind, held: Holdings): Entry[] {
  const made = known.get(held) ?? new Map<string, Entry[]>();
  known.set(held, made);
  const entries = made.get(kind.name) ?? kind.rows(held);
  made.set(kind.name, entries);
  return entries;
}

type Test = (entry: Entry) => boolean;

/** Those of the records that fit all that was asked for, in their order. */
export function chosen(entries: readonly Entry[], kind: RecordKind, asked: Asked, words: Words): Entry[] {
  const tests = [...byColumns(kind, asked, words), ...byRegion(kind, asked, words), ...byDates(kind, asked)];
  return entries.filter((entry) => tests.every((test) => test(entry)));
}

const at = ({ columns }: RecordKind, name: string) => columns.findIndex((column) => column.name === name);

function byColumns(kind: RecordKind, asked: Asked, { slugOf }: Words): Test[] {
  return kind.columns.flatMap(({ name }, index): Test[] => {
    const typed = asked.list(name);
    if (typed.length === 0 || name === 'region') return [];
    const values = new Set(name === 'authority' ? typed.map(slugOf) : typed);
    return [({ cells }) => values.has(String(cells[index]))];
  });
}

function byRegion(kind: RecordKind, asked: Asked, { authorities }: Words): Test[] {
  const regions = asked.list('region');
  if (regions.length === 0) return [];
  const slugs = new Set(
    authorities.filter(({ region }) => regions.includes(regionCode(region))).map(({ slug }) => slug),
  );
  const index = at(kind, 'authority');
  return [({ cells }) => slugs.has(String(cells[index]))];
}

function byDates(kind: RecordKind, asked: Asked): Test[] {
  const [since, until] = [asked.text('since'), asked.text('until')];
  if (since === null && until === null) return [];
  const { happened, public: published, spans } = kind.clocks ?? {};
  const inPublic = !happened || asked.text('clock') === 'public';
  const columns = ((inPublic ? published : happened) ?? []).map((name) => at(kind, name));
  return [
    ({ cells }) => {
      const stated = columns.map((index) => cells[index]).filter((cell) => typeof cell === 'string');
      // The time of a revision is of a day too.
      const dates = (spans && !inPublic ? stated : stated.slice(0, 1)).map((date) => date.slice(0, 10));
      const last = dates.map(latestDay).sort().at(-1);
      const [first] = dates.map(earliestDay).sort();
      if (first === undefined || last === undefined) return false;
      return (since === null || last >= since) && (until === null || first <= until);
    },
  ];
}

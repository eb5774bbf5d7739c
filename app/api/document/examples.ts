import type { Entry, RecordKind } from '@/lib/domain/records/record';
import { regionCode } from '@/lib/domain/region';
import type { Facts } from '@/lib/queries/facts';
import { printCursor } from '../asked/cursor';
import type { Words } from '../asked/words';
import { itemOf } from '../answered/addresses';
import { entriesOf } from '../answered/entries';

/** Values from the store by which every address of a list can be tried. */
export interface Examples {
  /** Of a parameter; undefined where the store has none. */
  of(parameter: string): string | undefined;
  /** Parts of the address of one record by name; null where the store has no record. */
  parts: Record<string, string> | null;
}

/** Taken from the first record that says most of what can be asked for. */
export async function examplesOf(kind: RecordKind, facts: Facts, words: Words): Promise<Examples> {
  const entries = entriesOf(kind, await facts.holdings());
  const [first] = entries;
  const { rev } = await facts.frozen();
  const { day, authorities } = words;
  const cell = (name: string): string | undefined => {
    const at = kind.columns.findIndex((column) => column.name === name);
    const value = entries.find(({ cells }) => cells[at] !== null && cells[at] !== undefined)?.cells[at];
    return value === undefined ? undefined : String(value);
  };
  const region = authorities.find(({ slug }) => slug === cell('authority'))?.region;
  const fixed: Record<string, string | undefined> = {
    region: region && regionCode(region),
    since: `${Number(day.slice(0, 4)) - 1}-01-01`,
    until: day,
    asOf: day,
    rev,
    cursor: first && printCursor({ rev: facts.revision.id, newest: true, after: first.id }),
  };
  return {
    of: (name) => (name in fixed ? fixed[name] : cell(name)),
    parts: first ? partsOf(kind, first) : null,
  };
}

/** The parts of the address of a record, by their names. */
function partsOf({ name }: RecordKind, { id }: Entry): Record<string, string> {
  const names = itemOf(name).parts.split('/');
  if (names.length === 1) return { [names[0]?.slice(1, -1) ?? '']: id };
  const values = id.split('/');
  return Object.fromEntries(
    names.flatMap((part, index) => (part.startsWith('{') ? [[part.slice(1, -1), values[index] ?? '']] : [])),
  );
}

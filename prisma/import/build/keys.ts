/** Keys of events: assigned once, kept for as long as the row states the same. */
import { sameFact } from '../data/append';
import type { Versioned } from '../data/committed';

type Keyed = 'visit' | 'governanceEvent' | 'earlierJudgement';

/**
 * Hands out numbered keys (`BASE-1`, `BASE-2`): a row that stands in the committed facts keeps its key, a new one
 * gets the next number that was never used.
 */
export class KeyBook<T extends Keyed> {
  private readonly taken = new Set<string>();
  private readonly used: Set<string>;

  /** @param committed all rows of the table, retired ones too: their numbers are not given again */
  constructor(private readonly committed: readonly Versioned<T>[]) {
    this.used = new Set(committed.map(({ key }) => key));
  }

  /** @param base such as `doncaster/visits/2016-08` */
  keyOf(base: string, fact: object): string {
    const mine = this.committed.filter(
      (row) => row.key.startsWith(`${base}-`) && /^\d+$/.test(row.key.slice(base.length + 1)),
    );
    const same = mine.find(
      (row) => row.retiredIn === null && !this.taken.has(row.key) && sameFact(row, fact),
    );
    let key = same?.key;
    for (let number = 1; !key; number++) {
      const next = `${base}-${number}`;
      if (!this.used.has(next)) key = next;
    }
    this.used.add(key);
    this.taken.add(key);
    return key;
  }
}

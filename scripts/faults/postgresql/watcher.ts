/** A reader of one instance, who sees whether it ever says something wrong, or goes back. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Pages that the instance has kept, and that tell of Doncaster, where the revisions differ. */
const KEPT = [
  '/authorities/doncaster',
  '/compare?la=doncaster~leeds',
  '/authorities/doncaster/inspections/2025-03-18',
];
/** An answer that takes longer is a failed one, in milliseconds. */
const PATIENCE = 20_000;

/** What may be said at the moment: all, or nothing new. */
export type Weather = 'fair' | 'away';

/** Place of a revision in the order in which the store took them in. */
const placeOf = (revision: string) =>
  revision.startsWith('local.') ? Number(revision.slice('local.'.length)) : 0;

export class Watcher {
  held = 0;
  /** Right answers that nothing new can be read now. */
  refused = 0;
  readonly failed: string[] = [];
  #going = true;
  #newest = 0;
  #fresh = 0;
  #all: Promise<void>[];

  /**
   * @param weather asked when an answer has come: while it is `away`, or was when it was asked for, a new page may be refused
   * @param days on which the made reports were published, by the number of their local revision
   */
  constructor(
    readonly origin: string,
    readonly slugs: readonly string[],
    readonly weather: () => Weather,
    readonly days: readonly string[],
  ) {
    const keep = async (asks: () => Promise<void>) => {
      while (this.#going) {
        await asks();
        await sleep(20);
      }
    };
    this.#all = [keep(() => this.#askKept()), keep(() => this.#askFresh())];
  }

  async stop(): Promise<void> {
    this.#going = false;
    await Promise.all(this.#all);
  }

  /** So that the instance has them. */
  static async warm(origin: string): Promise<void> {
    for (const path of KEPT) await (await fetch(origin + path)).text();
  }

  async #askKept(): Promise<void> {
    for (const path of KEPT) await this.#ask(path, false);
  }

  async #askFresh(): Promise<void> {
    const turn = this.#fresh++;
    const [one, two] = [this.slugs[turn % this.slugs.length], this.slugs[(turn * 7 + 3) % this.slugs.length]];
    const places = [...new Set(['doncaster', one, two])].join('~');
    // Never the same twice, however often the list was gone through.
    await this.#ask(
      `/compare?la=${places}&area=care_leavers&from=${1990 + Math.floor(turn / this.slugs.length)}`,
      true,
    );
  }

  async #ask(path: string, isNew: boolean): Promise<void> {
    const [began, newest] = [this.weather(), this.#newest];
    try {
      const answer = await fetch(this.origin + path, { signal: AbortSignal.timeout(PATIENCE) });
      const body = await answer.text();
      if (answer.status === 503 && isNew && (began === 'away' || this.weather() === 'away')) {
        const { headers } = answer;
        if (headers.get('cache-control') !== 'no-store' || !(Number(headers.get('retry-after')) > 0))
          throw new Error('refused without saying when to ask again');
        this.refused += 1;
        return;
      }
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
      this.#look(body, newest);
      this.held += 1;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
      this.failed.push(`${new Date().toISOString().slice(11, 23)} ${path}: ${String(error)}${cause}`);
    }
  }

  /** @param newest place of the newest revision that had been seen when it was asked for @throws Error with what is wrong */
  #look(body: string, newest: number): void {
    if (!body.trimEnd().endsWith('</html>')) throw new Error('not whole');
    const place = placeOf(/data-revision="([\w.-]+)"/.exec(body)?.[1] ?? 'none');
    if (place < newest) throw new Error(`went back from revision ${newest} to ${place}`);
    this.#newest = Math.max(this.#newest, place);
    if (!body.includes('href="/authorities/doncaster"')) return;
    const told = this.days.filter((day) => body.includes(`data-published="${day}"`)).length;
    // A page of one inspection tells of no other.
    if (told > place) throw new Error(`revision ${place} tells of ${told} reports`);
  }
}

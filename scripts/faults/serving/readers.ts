/** Readers who look at every answer: its status, that it came whole, and that it is of one revision. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** Addresses that many ask for; the cache has them. Doncaster is where the two revisions differ. */
export const OFTEN_ASKED = [
  '/authorities/doncaster',
  '/authorities/doncaster.csv',
  '/authorities/doncaster.svg',
  '/authorities/doncaster.atom',
  '/embed/authorities/doncaster',
  '/api/v1/authorities/doncaster',
  '/authorities/leeds',
];
const FORMS = ['br', 'gzip', 'identity'];
/** An answer that takes longer is a failed one, in milliseconds. */
const PATIENCE = 20_000;

/** The bytes that an address may have, by revision: hashes of what one instance says. */
export type Expected = Map<string, Map<string, string>>;

export const sumOf = (body: string) => createHash('sha256').update(body).digest('hex');

export interface Report {
  held: number;
  /** One line each: when, which address, and what was wrong. */
  failed: string[];
  /** How often each revision was seen. */
  revisions: Record<string, number>;
  /** How often nginx said HIT, STALE and so on. */
  cache: Record<string, number>;
  /** In milliseconds. */
  slowest: number;
}

/** Slugs of authorities, for comparisons that nobody asked for before. */
let slugs: string[] = [];
let compared = 0;
function comparison(): string {
  const [one, two] = [slugs[compared % slugs.length], slugs[(compared * 7 + 3) % slugs.length]];
  compared++;
  const places = [...new Set(['doncaster', one, two])].join('~');
  return `/compare?la=${places}&area=care_leavers`;
}

/** Adds what an instance says now to what may be said. */
export async function learn(expected: Expected, origin: string, publicOrigin: string, revision: string) {
  const { data } = (await (await fetch(`${origin}/api/v1/authorities?limit=200`)).json()) as {
    data: { authority: string }[];
  };
  slugs = data.map(({ authority }) => authority);
  for (const path of OFTEN_ASKED) {
    const headers = { 'x-forwarded-host': new URL(publicOrigin).host, 'accept-encoding': 'gzip' };
    const answer = await fetch(origin + path, { headers });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    const known = expected.get(path) ?? new Map<string, string>();
    expected.set(path, known.set(sumOf(await answer.text()), revision));
  }
}

/**
 * What is wrong with a page that nobody asked for before, or its revision. A page names its revision; the made report stands on
 * it in the local ones and in no other.
 */
function revisionOf(body: string): { revision: string; wrong: string | null } {
  const [, revision = 'none'] = /data-revision="([\w.-]+)"/.exec(body) ?? [];
  const has = body.includes('data-published="2026-11-20"');
  if (!body.trimEnd().endsWith('</html>')) return { revision, wrong: 'not whole' };
  return { revision, wrong: has === revision.startsWith('local.') ? null : 'two revisions on one page' };
}

export class Readers {
  readonly report: Report = { held: 0, failed: [], revisions: {}, cache: {}, slowest: 0 };
  #going = true;
  #asked = 0;
  /** How often each body of an often asked address came, by its hash. */
  readonly #seen = new Map<string, Map<string, number>>();
  #all: Promise<void>[];

  /**
   * @param mix how many of the readers ask for what is often asked for, and how many for pages that are each another one
   * @param pause of a reader after each answer, in milliseconds
   */
  constructor(
    readonly origin: string,
    readonly expected: Expected,
    mix: { often: number; fresh: number },
    pause = 20,
  ) {
    const reader = async (fresh: boolean) => {
      while (this.#going) {
        await this.#ask(fresh);
        await sleep(pause);
      }
    };
    this.#all = [
      ...Array.from({ length: mix.often }, () => reader(false)),
      ...Array.from({ length: mix.fresh }, () => reader(true)),
    ];
  }

  /** Requests so far. */
  get asked(): number {
    return this.#asked;
  }

  /** @returns what was seen, judged by what may be said as far as it is known now */
  async stop(): Promise<Report> {
    this.#going = false;
    await Promise.all(this.#all);
    const { report } = this;
    for (const [path, sums] of this.#seen)
      for (const [sum, times] of sums) {
        const revision = this.expected.get(path)?.get(sum);
        if (revision) {
          report.held += times;
          report.revisions[revision] = (report.revisions[revision] ?? 0) + times;
        } else report.failed.push(`${path}: ${times} times what no revision says`);
      }
    return report;
  }

  async #ask(fresh: boolean) {
    const turn = this.#asked++;
    const path = fresh ? comparison() : (OFTEN_ASKED[turn % OFTEN_ASKED.length] ?? '/');
    const began = performance.now();
    const { report } = this;
    try {
      const headers = { 'accept-encoding': FORMS[turn % FORMS.length] ?? 'br' };
      const answer = await fetch(this.origin + path, { headers, signal: AbortSignal.timeout(PATIENCE) });
      const body = await answer.text();
      count(report.cache, answer.headers.get('x-cache-status') ?? 'none');
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
      if (fresh) this.#look(body);
      else this.#note(path, sumOf(body));
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
      report.failed.push(`${new Date().toISOString().slice(11, 23)} ${path}: ${String(error)}${cause}`);
    }
    report.slowest = Math.max(report.slowest, performance.now() - began);
  }

  #look(body: string) {
    const { revision, wrong } = revisionOf(body);
    if (wrong) throw new Error(wrong);
    count(this.report.revisions, revision);
    this.report.held++;
  }

  #note(path: string, sum: string) {
    const sums = this.#seen.get(path) ?? new Map<string, number>();
    this.#seen.set(path, sums.set(sum, (sums.get(sum) ?? 0) + 1));
  }
}

const count = (counts: Record<string, number>, key: string) => (counts[key] = (counts[key] ?? 0) + 1);

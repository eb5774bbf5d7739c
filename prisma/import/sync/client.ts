/** A polite reader of a website: one request at a time, says who it is, obeys robots.txt, waits and tries again. */
import pRetry, { AbortError } from 'p-retry';
import robotsParser, { type Robot } from 'robots-parser';

export interface ClientOptions {
  /** Milliseconds between two requests, and for how long one may take. */
  pause: number;
  patience: number;
  /** How often a request that failed is tried again, and the first wait in milliseconds; each wait is twice the last. */
  retries: number;
  wait: number;
  /** No more is taken of an answer, in bytes. */
  most: number;
  log(line: string): void;
}

export const politeness: Omit<ClientOptions, 'log'> = {
  pause: 1000,
  patience: 60_000,
  retries: 4,
  wait: 2000,
  most: 60_000_000,
};

/** What a page was when it was read last: sent along, so that an unchanged page need not be sent again. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type Answer =
  { status: 'unchanged' } | { status: 'ok'; body: Buffer; type: string; validators: Validators };

/** An answer that no further try will mend: a page that is gone, or that robots.txt keeps from us. */
export class Unavailable extends Error {}

const AGENT =
  'Gradeline/0.1 (unofficial dashboard of published inspection reports; reads once a day at most)';
const NAME = 'Gradeline';
/** Statuses that may pass: too many requests, and troubles of the server. */
const passes = (status: number) => status === 408 || status === 429 || status >= 500;

export class Client {
  private next = 0;
  private readonly robots = new Map<string, Promise<Robot>>();

  constructor(private readonly options: ClientOptions) {}

  /**
   * Reads an address, redirects within http and https included.
   * @throws Unavailable for a page that is gone or forbidden; Error when all tries failed
   */
  async get(url: string, validators?: Validators): Promise<Answer> {
    const rules = await this.rulesOf(new URL(url).origin);
    if (rules.isAllowed(url, NAME) === false) throw new Unavailable(`robots.txt keeps ${url} from us`);
    const slower = (rules.getCrawlDelay(NAME) ?? 0) * 1000;
    return this.tried(url, validators, Math.max(this.options.pause, slower));
  }

  private rulesOf(origin: string): Promise<Robot> {
    const known = this.robots.get(origin);
    if (known) return known;
    const address = `${origin}/robots.txt`;
    const read = this.tried(address, undefined, this.options.pause)
      .then((answer) => (answer.status === 'ok' ? answer.body.toString('utf8') : ''))
      // A site without the file allows all; one that does not answer is not read.
      .catch((error: unknown) => {
        if (error instanceof Unavailable) return '';
        throw error;
      })
      .then((text) => robotsParser(address, text));
    this.robots.set(origin, read);
    read.catch(() => this.robots.delete(origin));
    return read;
  }

  private async tried(url: string, validators: Validators | undefined, pause: number): Promise<Answer> {
    const { retries, wait, log } = this.options;
    try {
      return await pRetry(() => this.once(url, validators, pause), {
        retries,
        minTimeout: wait,
        factor: 2,
        onFailedAttempt: ({ error, retriesLeft }) => {
          if (retriesLeft > 0) log(`${url}: ${told(error)}; trying again`);
        },
      });
    } catch (error) {
      if (error instanceof Unavailable || !(error instanceof Error)) throw error;
      throw new Error(`${url}: ${told(error)}`, { cause: error });
    }
  }

  private async once(url: string, validators: Validators | undefined, pause: number): Promise<Answer> {
    const { patience, most } = this.options;
    await this.turn(pause);
    const headers: Record<string, string> = { 'User-Agent': AGENT, Accept: '*/*' };
    if (validators?.etag) headers['If-None-Match'] = validators.etag;
    if (validators?.lastModified) headers['If-Modified-Since'] = validators.lastModified;
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    if (answer.status === 304) return { status: 'unchanged' };
    if (!answer.ok) {
      await answer.body?.cancel();
      const told = `the site answered ${answer.status}`;
      if (passes(answer.status)) throw await this.later(answer, told);
      throw new AbortError(new Unavailable(`${url}: ${told}`));
    }
    const body = await whole(answer, most);
    return {
      status: 'ok',
      body,
      type: answer.headers.get('content-type') ?? '',
      validators: { etag: answer.headers.get('etag'), lastModified: answer.headers.get('last-modified') },
    };
  }

  /** Waits as long as the site asks for, a minute at most, beside the wait that follows each failure. */
  private async later(answer: Response, told: string): Promise<Error> {
    const seconds = Number(answer.headers.get('retry-after') ?? 0);
    if (seconds > 0) await sleep(Math.min(seconds, 60) * 1000);
    return new Error(told);
  }

  /** One request after the other, with the pause between their beginnings. */
  private async turn(pause: number): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.next);
    this.next = at + pause;
    await sleep(at - now);
  }
}

/** What went wrong; a connection that failed says why in its cause alone. */
function told({ message, cause }: Error): string {
  return cause instanceof Error && cause.message ? `${message} (${cause.message})` : message;
}

/** The whole body. @throws Error where it is longer than allowed, or ends before the length that was announced */
async function whole(answer: Response, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (!answer.body) return Buffer.alloc(0);
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) throw new AbortError(new Unavailable(`${answer.url}: longer than ${most} bytes`));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

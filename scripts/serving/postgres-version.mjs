import pg from 'pg';
import { databaseOf } from '../config.mjs';
import { stateOf } from '../engines/postgresql.mjs';
import { explain } from '../steps/fault.mjs';
import { raiseFloor } from './floor.mjs';

/** How often the version is asked for while the server tells of changes itself, and while it does not, in milliseconds. */
const [HEARD_EVERY, UNHEARD_EVERY] = [1000, 250];
/** How long an answer may take, in milliseconds: a server that went away without a word gives none. */
const PATIENCE = 3000;
/** Pauses before a lost connection is tried again, in milliseconds. */
const PAUSES = [100, 250, 500, 1000, 2000];

/** `mark` tells two states from each other that have one number: a transaction that a failover has lost, and another in its place. */
const ASK = `SELECT "version"::text AS "version", r."id" AS "revision", concat_ws(' ', "transaction", r."id", r."time") AS "mark"
  FROM "StoreVersion" LEFT JOIN (SELECT "id", "time" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1) r ON true`;

/**
 * Tells at once, for each request, how far a store in PostgreSQL is. The server says so with each change (`NOTIFY`, prisma/
 * migrations-postgresql/0004_version); where nobody can listen, as behind some poolers, it is asked four times a second. While it is away
 * the last word stands: what is kept goes on being served (docs/decisions/0139).
 */
export class PostgresVersion {
  isRemote = true;
  /** Whether the last attempt to ask failed. */
  away = false;
  #url;
  #client;
  #timer;
  #listening = false;
  #attempts = 0;
  #closing = false;
  #version;
  #revision = null;
  /** Of the version that was asked for last. */
  #mark;
  #generation = 0;

  constructor(url) {
    this.#url = url;
  }

  /** @param {string} url `postgresql://...` of the primary @throws {Fault} when it cannot be asked now */
  static async open(url) {
    const version = new PostgresVersion(url);
    try {
      await version.#connect();
      return version;
    } catch (error) {
      version.close();
      throw explain(error, databaseOf(url).name);
    }
  }

  /** A word that changes with every transaction that changes what the site shows, and that does not come again. */
  get() {
    return `${this.#generation}.${this.#version}`;
  }

  /** The newest revision, as far as it is known. */
  revision() {
    return this.#revision;
  }

  /** What `/readyz` says. @throws when the database cannot be asked */
  async state() {
    if (this.away) throw new Error('the database is away');
    return stateOf(this.#client);
  }

  /** Whether it is away, asked now. */
  async isAway() {
    await this.#check();
    return this.away;
  }

  close() {
    this.#closing = true;
    clearTimeout(this.#timer);
    void this.#client?.end().catch(() => {});
  }

  async #connect() {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
      application_name: 'gradeline version',
    });
    this.#client = client;
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ payload }) => this.#learn(payload));
    try {
      await client.connect();
      // Before the first question: a change in between is told.
      this.#listening = await client.query('LISTEN gradeline_store').then(
        () => true,
        () => false,
      );
      await this.#ask(client);
    } catch (error) {
      // It may be connected, and would listen for ever.
      void client.end().catch(() => {});
      throw error;
    }
    this.away = false;
    this.#attempts = 0;
    this.#again();
  }

  async #ask(client) {
    const { rows } = await client.query(ASK);
    if (!rows[0]) throw new Error('the store has no version');
    const { version, revision, mark } = rows[0];
    if (version === this.#mark?.of && mark !== this.#mark.mark) this.#generation += 1;
    this.#mark = { of: version, mark };
    this.#revision = revision;
    this.#learn(version);
  }

  async #check() {
    const client = this.#client;
    if (this.away || this.#closing) return;
    await this.#ask(client).catch(() => this.#lost(client));
  }

  #learn(version) {
    const isNews = this.#version !== undefined && version !== this.#version;
    if (isNews && BigInt(version) < BigInt(this.#version)) this.#generation += 1;
    this.#version = version;
    raiseFloor(BigInt(version));
    // The name of the revision is only told to people: it may come a moment later.
    if (isNews) void this.#check();
  }

  #again() {
    clearTimeout(this.#timer);
    if (this.#closing) return;
    const every = this.#listening ? HEARD_EVERY : UNHEARD_EVERY;
    this.#timer = setTimeout(() => void this.#check().then(() => this.away || this.#again()), every);
    this.#timer.unref();
  }

  #lost(client) {
    if (this.#closing || client !== this.#client) return;
    this.away = true;
    this.#client = undefined;
    void client.end().catch(() => {});
    this.#reconnect();
  }

  #reconnect() {
    clearTimeout(this.#timer);
    const pause = PAUSES[Math.min(this.#attempts++, PAUSES.length - 1)];
    this.#timer = setTimeout(() => {
      this.#connect().catch(() => {
        this.#client = undefined;
        if (!this.#closing) this.#reconnect();
      });
    }, pause);
    this.#timer.unref();
  }
}

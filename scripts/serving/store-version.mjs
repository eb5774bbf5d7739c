import Database from 'libsql';
import { fileIdentity } from '../steps/store-file.mjs';
import { newestIn, stateOf } from '../steps/store-state.mjs';

/**
 * Tells, for each request and at once, whether the store is still what it was: one synchronous connection, asked for
 * its data version, and the file's identity, which changes when the file is swapped. Never the time of the file: in WAL
 * mode it does not change with the content.
 */
export class StoreVersion {
  #path;
  #identity;
  #database;
  #version;
  #openings = 0;
  /** Told to all requests that came in together, and the last one that was read. */
  #word;
  #last;
  #newest = { word: undefined, revision: null };

  /** @param {string} path absolute path of the database file */
  constructor(path) {
    this.#path = path;
  }

  /**
   * A word that changes with every commit and with every swap of the file, and that does not come again: a former file that is put
   * back may have been written meanwhile, and its data version counts from the beginning. Requests that came in together are told
   * the same word: it is read once for all that the system had waiting for us, and whoever asks after a commit is none of these.
   * @throws when the store cannot be read
   */
  get() {
    this.#word ??= this.#read();
    return this.#word;
  }

  #read() {
    const identity = fileIdentity(this.#path);
    if (identity === null) throw new Error(`there is no database ${this.#path}`);
    if (identity !== this.#identity) this.#open(identity);
    setImmediate(() => (this.#word = undefined));
    return (this.#last = `${this.#openings}.${this.#version.get()?.data_version}`);
  }

  /** The newest revision, as of the last time that the version was read; null where the store cannot be read. */
  revision() {
    if (this.#newest.word !== this.#last || this.#last === undefined) {
      try {
        const word = this.get();
        this.#newest = { word, revision: newestIn(this.#database) };
      } catch {
        return null;
      }
    }
    return this.#newest.revision;
  }

  /** A file is there at once or not at all: `get` tells. */
  isRemote = false;
  away = false;

  /** What `/readyz` says: the newest revision and how much the store holds now. @throws when it cannot be read */
  state() {
    this.#word = undefined;
    this.get();
    return stateOf(this.#database);
  }

  close() {
    this.#database?.close();
    this.#database = this.#identity = this.#word = undefined;
  }

  #open(identity) {
    this.#database?.close();
    this.#database = new Database(this.#path, { timeout: 5000, readonly: true });
    this.#version = this.#database.prepare('PRAGMA data_version');
    this.#openings += 1;
    this.#identity = identity;
  }
}

/**
 * The version of the store that a configuration names.
 * @param {{ databaseUrl?: string, databasePath?: string }} config
 * @returns {Promise<StoreVersion | import('./postgres-version.mjs').PostgresVersion>}
 * @throws {import('../steps/fault.mjs').Fault} where a database on a server cannot be asked
 */
export async function openVersion({ databaseUrl, databasePath }) {
  if (databasePath) return new StoreVersion(databasePath);
  const { PostgresVersion } = await import('./postgres-version.mjs');
  return PostgresVersion.open(databaseUrl);
}

import { statSync } from 'node:fs';
import Database from 'libsql';

/**
 * Tells, for each request and at once, whether the store is still what it was: one synchronous connection, asked for
 * its data version, and the file's inode, which changes when the file is swapped. Never the time of the file: in WAL
 * mode it does not change with the content.
 */
export class StoreVersion {
  #path;
  #inode;
  #database;
  #version;
  #word;

  /** @param {string} path absolute path of the database file */
  constructor(path) {
    this.#path = path;
  }

  /**
   * A word that changes with every commit and with every swap of the file. Requests that came in together are told the same word: it
   * is read once for all that the system had waiting for us, and whoever asks after a commit is none of these.
   * @throws when the store cannot be read
   */
  get() {
    this.#word ??= this.#read();
    return this.#word;
  }

  #read() {
    const { ino } = statSync(this.#path, { bigint: true });
    if (ino !== this.#inode) this.#open(ino);
    setImmediate(() => (this.#word = undefined));
    return `${ino}.${this.#version.get()?.data_version}`;
  }

  /** What `/readyz` says: the newest revision and how much the store holds now. @throws when it cannot be read */
  state() {
    this.#word = undefined;
    this.get();
    const count = (table) => this.#one(`SELECT count(*) AS n FROM "${table}" WHERE "retiredIn" IS NULL`).n;
    return {
      revision: this.#one('SELECT "id" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1')?.id ?? null,
      counts: {
        authorities: count('AuthorityProfile'),
        inspections: count('Inspection'),
        judgements: count('Judgement'),
        visits: count('Visit'),
      },
    };
  }

  close() {
    this.#database?.close();
    this.#database = this.#inode = this.#word = undefined;
  }

  #open(inode) {
    this.#database?.close();
    this.#database = new Database(this.#path, { timeout: 5000, readonly: true });
    this.#version = this.#database.prepare('PRAGMA data_version');
    this.#inode = inode;
  }

  #one(sql) {
    return this.#database.prepare(sql).get();
  }
}

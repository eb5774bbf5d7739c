/**
 * A trouble that a person can mend: its message is the one clear line that is printed (what happened, what to do).
 * Anything else that is thrown is a defect of ours and keeps its stack.
 */
export class Fault extends Error {
  name = 'Fault';
}

/** Thrown out of a step when SIGTERM or SIGINT came: no trouble, nothing to report. */
export class Stopped extends Error {
  name = 'Stopped';
}

const DISK_FULL = /ENOSPC|EDQUOT|SQLITE_FULL|\b53100\b|database or disk is full|no space left on device/i;

const REPAIR =
  'restore a backup (npm run restore -- FILE), or move it away with its -wal and -shm and npm start makes a new store from the committed data';

const FILE_LOCKED =
  /SQLITE_BUSY|SQLITE_LOCKED|database (table )?is locked|operation has timed out|P1008|P2028/i;
const SERVER_LOCKED = /\b(?:40001|40P01|55P03|P2034|P2028)\b|deadlock detected|could not serialize/i;

const STORE_TROUBLES = [
  [FILE_LOCKED, 'is locked by another program: wait for it or close it, then try again'],
  [/SQLITE_NOTADB|file is not a database/i, `is not an SQLite file: ${REPAIR}`],
  [/SQLITE_CORRUPT|malformed/i, `is damaged: ${REPAIR}`],
  [
    /SQLITE_READONLY|readonly database|EROFS/i,
    'cannot be written: check the permissions of the file and of its folder',
  ],
  [
    /SQLITE_CANTOPEN|unable to open|EACCES|EPERM|ENOTDIR|EISDIR/i,
    'cannot be opened: check that its folder exists and that you may read and write there',
  ],
  [/SQLITE_IOERR|disk I\/O error|EIO/i, 'could not be read or written (input/output error): check the disk'],
];

const POSTGRES_TROUBLES = [
  [
    /UNABLE_TO_|SELF_SIGNED_CERT|CERT_|ERR_TLS_CERT|certificate verify failed/,
    'has a certificate that nobody known vouches for, or that names another server: give that of who does with &sslrootcert=FILE (docs/operations.md)',
  ],
  [
    /sslrootcert|root certificate file|ENOENT[^\n]*\.(?:pem|crt|cer)/i,
    'has in its address a certificate file that cannot be read',
  ],
  [
    /does not support SSL/i,
    'offers no encrypted connection: mend its settings, or the sslmode in its address',
  ],
  [SERVER_LOCKED, 'is locked by another program: wait for it or end it, then try again'],
  [
    /\b28(?:P01|000)\b|P1000|P1010|password authentication failed/i,
    'refuses the name or the password in its address',
  ],
  [
    /\b3D000\b|P1003|database "[^"]*" does not exist/i,
    'does not exist: make it (createdb), or mend its address',
  ],
  [/\b42P01\b|P2021/i, 'holds no store yet: run `npm start` once'],
  [/\b42501\b|permission denied/i, 'does not let us do this: the user in its address must own the tables'],
  [
    /\b53300\b|too many (?:clients|connections)/i,
    'has no connection left: raise max_connections, or lower DATABASE_CONNECTIONS',
  ],
  [
    /\b25006\b|read-only transaction/i,
    'is a replica, which cannot be written: DATABASE_URL must name the primary',
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENOENT|P1001|P1002|P1017|\b57P0[123]\b|\b08\d\d\d\b|Can't reach database|terminat|timeout (?:exceeded|expired)|not queryable|starting up|shutting down/i,
    'cannot be reached: see that it runs, and that its address is right',
  ],
];

/** Whether an error's or a program's text says that the disk is full. */
export function saysDiskFull(text) {
  return DISK_FULL.test(text);
}

/** Whether an error says that another program writes to the store at this moment. */
export function saysLocked(error) {
  const words = wordsOf(error);
  return FILE_LOCKED.test(words) || SERVER_LOCKED.test(words);
}

/** All that an error says of itself, causes included, as one text. */
function wordsOf(error) {
  const words = [];
  for (let e = error; e instanceof Error && words.length < 10; e = e.cause)
    words.push(`${e.code ?? ''} ${e.message}`);
  return words.length > 0 ? words.join(' ') : String(error);
}

/**
 * Turns an error into a Fault where its cause is known; returns it as it is otherwise.
 * @param {unknown} error
 * @param {string} [store] name of the database that was in use: the path of a file, or a PostgreSQL address without a password; without it
 *   only a full disk is known
 * @returns {unknown}
 */
export function explain(error, store) {
  if (error instanceof Fault || error instanceof Stopped) return error;
  const words = wordsOf(error);
  if (saysDiskFull(words)) {
    return new Fault(
      'The disk is full: free some space, then start again. What was stored before is unharmed.',
      { cause: error },
    );
  }
  const troubles = store?.startsWith('postgresql:') ? POSTGRES_TROUBLES : STORE_TROUBLES;
  const known = store && troubles.find(([pattern]) => pattern.test(words));
  return known ? new Fault(`The database ${store} ${known[1]}.`, { cause: error }) : error;
}

/** Prints an error as its reader needs it (a Fault as its one line, a defect with its stack) on stderr. */
export function report(error) {
  if (error instanceof Stopped) return;
  const known = explain(error);
  process.stderr.write(`${known instanceof Fault ? known.message : (known?.stack ?? String(known))}\n`);
}

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

const DISK_FULL = /ENOSPC|EDQUOT|SQLITE_FULL|database or disk is full|no space left on device/i;

const REPAIR =
  'restore a backup (npm run restore -- FILE), or move it away with its -wal and -shm and npm start makes a new store from the committed data';

const STORE_TROUBLES = [
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database (table )?is locked|operation has timed out|P1008|P2028/i,
    'is locked by another program: wait for it or close it, then try again',
  ],
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

/** Whether an error's or a program's text says that the disk is full. */
export function saysDiskFull(text) {
  return DISK_FULL.test(text);
}

/** Whether an error says that another program writes to the store at this moment. */
export function saysLocked(error) {
  return STORE_TROUBLES[0][0].test(wordsOf(error));
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
 * @param {string} [storePath] the database file that was in use; without it only a full disk is known
 * @returns {unknown}
 */
export function explain(error, storePath) {
  if (error instanceof Fault || error instanceof Stopped) return error;
  const words = wordsOf(error);
  if (saysDiskFull(words)) {
    return new Fault(
      'The disk is full: free some space, then start again. What was stored before is unharmed.',
      { cause: error },
    );
  }
  const known = storePath && STORE_TROUBLES.find(([pattern]) => pattern.test(words));
  return known ? new Fault(`The database ${storePath} ${known[1]}.`, { cause: error }) : error;
}

/** Prints an error as its reader needs it (a Fault as its one line, a defect with its stack) on stderr. */
export function report(error) {
  if (error instanceof Stopped) return;
  const known = explain(error);
  process.stderr.write(`${known instanceof Fault ? known.message : (known?.stack ?? String(known))}\n`);
}

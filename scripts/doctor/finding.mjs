/**
 * What one look found.
 * @typedef {{ name: string, state: 'ok' | 'warning' | 'trouble', says: string, todo?: string }} Finding `todo`: where it is not ok
 */

/** @returns {Finding} */
export const ok = (name, says) => ({ name, state: 'ok', says });
/** @returns {Finding} */
export const warning = (name, says, todo) => ({ name, state: 'warning', says, todo });
/** @returns {Finding} */
export const trouble = (name, says, todo) => ({ name, state: 'trouble', says, todo });

/**
 * A trouble from the line of a Fault: what happened stands before the last colon, what to do after it.
 * @param {unknown} error
 * @returns {Finding}
 */
export function faulty(name, error) {
  const line = (error instanceof Error ? error.message : String(error)).trim();
  const at = line.lastIndexOf(': ');
  return at < 0
    ? trouble(name, line, 'look at the log, or report it')
    : trouble(name, line.slice(0, at), line.slice(at + 2));
}

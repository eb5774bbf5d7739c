import { Stopped } from './fault.mjs';

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} [needs] names of the tasks that must have passed before
 * @property {string[]} [after] names of the tasks that must have ended before, well or not
 * @property {() => Promise<unknown>} work
 *
 * @typedef {{ name: string, ms: number, value?: unknown, error?: unknown, missing?: string }} Outcome
 *   `missing`: the task that it needed and that failed, so that it was not run
 */

/**
 * Runs tasks as soon as what they need is there, at most `lanes` at once, earlier ones in the list first.
 * @param {Task[]} tasks
 * @param {{ lanes: number, onEnd: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>} in the order of the list
 * @throws {Stopped} when the run was stopped
 */
export async function runTasks(tasks, { lanes, onEnd }) {
  const outcomes = new Map();
  const running = new Map();
  const failed = (name) => outcomes.has(name) && !('value' in outcomes.get(name));
  const settle = (outcome) => {
    running.delete(outcome.name);
    outcomes.set(outcome.name, outcome);
    onEnd(outcome);
  };

  const begin = (task) => {
    const began = Date.now();
    const ms = () => Date.now() - began;
    const ended = task.work().then(
      (value) => settle({ name: task.name, ms: ms(), value }),
      (error) => {
        if (error instanceof Stopped) throw error;
        settle({ name: task.name, ms: ms(), error });
      },
    );
    running.set(task.name, ended);
  };

  while (outcomes.size < tasks.length) {
    for (const task of tasks) {
      if (outcomes.has(task.name) || running.has(task.name)) continue;
      const missing = task.needs?.find(failed);
      if (missing) settle({ name: task.name, ms: 0, missing });
      else if (
        running.size < lanes &&
        [...(task.needs ?? []), ...(task.after ?? [])].every((name) => outcomes.has(name))
      )
        begin(task);
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return tasks.map((task) => outcomes.get(task.name));
}

/** What a fault run came to: one row for each kind of fault. */
export interface Row {
  fault: string;
  runs: number;
  /** What held, or what did not. */
  found: string;
  held: boolean;
  /** Facts that were there before and not after; nothing where nothing is stored. */
  lost?: number;
  /** Longest run, wall time. */
  seconds: number;
  /** Highest memory of one run in MB. */
  memory: number;
}

export const LIMITS = { seconds: 30, memory: 700 };

export function table(rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['fault', 'runs', 'found', 'longest run', 'most memory', 'held']),
    line(['---', '--:', '---', '--:', '--:', '---']),
    ...rows.map(({ fault, runs, found, held, seconds, memory }) =>
      line([fault, runs, found, `${seconds.toFixed(1)} s`, `${Math.round(memory)} MB`, held ? 'yes' : 'NO']),
    ),
  ].join('\n');
}

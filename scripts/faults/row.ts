/** What one kind of fault came to. */
export interface Row {
  fault: string;
  /** How often it was tried. */
  runs: number;
  /** What held, or what did not. */
  found: string;
  /** Answers to readers meanwhile: right and whole ones, and all others. null where nobody read. */
  requests: { held: number; failed: number } | null;
  /** Facts that were there before and not after; null where nothing is stored. */
  lost: number | null;
  /** How long it took, or took to be as before. */
  times: string;
  held: boolean;
}

const HEAD = ['fault', 'runs', 'found', 'requests held', 'requests failed', 'facts lost', 'times', 'held'];

export function table(rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(HEAD),
    line(['---', '--:', '---', '--:', '--:', '--:', '---', '---']),
    ...rows.map(({ fault, runs, found, requests, lost, times, held }) =>
      line([
        ...[fault, runs, found.replaceAll('|', '/').replace(/\s+/g, ' ')],
        ...[requests?.held ?? '', requests?.failed ?? '', lost ?? ''],
        ...[times, held ? 'yes' : 'NO'],
      ]),
    ),
  ].join('\n');
}

/** @param seconds of each run @returns such as `back in 1.2 s (median), 3.4 s at most` */
export function recovery(seconds: readonly number[]): string {
  const sorted = [...seconds].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  return `back in ${median.toFixed(1)} s (median), ${most.toFixed(1)} s at most`;
}

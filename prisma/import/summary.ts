/** What an import came to, for the person who ran it. */
import type { Outcome } from './outcome';
import type { Stored } from './store';

const STORED: readonly [Stored, string][] = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['text', 'known, their text added'],
  ['unchanged', 'unchanged'],
];

/** Lines for the terminal: a table of counts, then each refusal and each warning with its file. */
export function summary(
  results: readonly { outcome: Outcome; stored: Stored | null }[],
  dryRun: boolean,
): string {
  const count = (wanted: Stored) => results.filter(({ stored }) => stored === wanted).length;
  const refused = results.flatMap(({ outcome }) => (outcome.status === 'refused' ? [outcome] : []));
  const warnings = results.flatMap(({ outcome }) =>
    outcome.status === 'read' ? outcome.warnings.map((warning) => `  ${outcome.file.name}: ${warning}`) : [],
  );
  const counts: [string, number][] = [
    ['files', results.length],
    ['  read', results.length - refused.length],
    ...(dryRun ? [] : STORED.map(([stored, words]): [string, number] => [`    ${words}`, count(stored)])),
    ['  refused', refused.length],
    ['warnings', warnings.length],
  ];
  return [
    ...counts.map(([words, number]) => words.padEnd(36) + String(number).padStart(8)),
    ...(dryRun ? ['nothing was stored (--dry-run)'] : []),
    ...(refused.length > 0
      ? ['refused:', ...refused.map(({ file, reason }) => `  ${file.name}: ${reason}`)]
      : []),
    ...(warnings.length > 0 ? ['warnings:', ...warnings] : []),
    '',
  ].join('\n');
}

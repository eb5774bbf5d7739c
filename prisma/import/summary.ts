/** What an import came to, for the person who ran it. */
import type { Outcome } from './outcome';
import type { Stored } from './store';

/** Lines for the terminal: counts, then each refusal and each warning with its file. */
export function summary(
  results: readonly { outcome: Outcome; stored: Stored | null }[],
  dryRun: boolean,
): string {
  const count = (wanted: Stored) => results.filter(({ stored }) => stored === wanted).length;
  const refused = results.flatMap(({ outcome }) => (outcome.status === 'refused' ? [outcome] : []));
  const warnings = results.flatMap(({ outcome }) =>
    outcome.status === 'read' ? outcome.warnings.map((warning) => `  ${outcome.file.name}: ${warning}`) : [],
  );
  const read = results.length - refused.length;
  return [
    `${results.length} files: ${read} read, ${refused.length} refused, ${warnings.length} warnings`,
    ...(dryRun
      ? ['nothing was stored (--dry-run)']
      : [
          `stored: ${count('new')} new, ${count('changed')} changed, ${count('text')} known with their text added, ${count('unchanged')} unchanged`,
        ]),
    ...(refused.length > 0
      ? ['refused:', ...refused.map(({ file, reason }) => `  ${file.name}: ${reason}`)]
      : []),
    ...(warnings.length > 0 ? ['warnings:', ...warnings] : []),
    '',
  ].join('\n');
}

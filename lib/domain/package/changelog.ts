/** What each release brought: the file CHANGELOG.md. */
import { dateInWords } from '../dates';
import { newsInWords, type RevisionNews } from '../latest';
import { type Correction, fieldInWords } from '../reading';

/** @param releases the newest first @param corrections all of them */
export function changelogText(releases: readonly RevisionNews[], corrections: readonly Correction[]): string {
  const parts = releases.map((news) => {
    const mended = corrections.filter(({ addedIn }) => addedIn === news.id).map(corrected);
    return `## ${news.id}\n\n${dateInWords(news.time.slice(0, 10))}. ${news.reason}. ${newsInWords(news)}\n${mended.length > 0 ? `\nCorrected:\n\n${mended.join('')}` : ''}`;
  });
  return `# Changes from release to release\n\nA release never changes. Corrections stand in corrections.csv, too.\n\n${parts.join('\n')}`;
}

function corrected({ key, subject, field, old, new: now, page, reason }: Correction): string {
  const before = old === '' ? 'was empty' : `said "${old}"`;
  return `- ${subject} (${key}): the ${fieldInWords(field)} ${before} and now says "${now}". Reason: ${reason}${page === null ? '' : ` Page ${page} of the report.`}\n`;
}

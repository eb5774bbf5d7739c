/** Lead inspectors, as printed: with their hyphens and accents, without titles. */
import type { Line } from './lines';

const title =
  /,?\s*\(?(?:(?:Her|His) Majesty'?s Inspectors?(?: \(?HMI\)?)?|HMI|Senior HMI|Ofsted Inspector|Regulatory Inspection Manager|Social Care Inspector)\)?\.?/gi;
const name =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}|de |van |von |Mc|Mac|O')[\p{L}'.-]*){1,4}$/u;

/** Names after "Lead inspector:" on the first page (ILACS), or after "Reporting inspector" (2013). */
export function leadOnFirstPage(lines: readonly Line[]): string[] {
  const at = lines.findIndex((line) => /^(?:lead|reporting) inspectors?\b/i.test(line.text));
  const line = lines[at];
  if (!line) return [];
  const rest = line.text.replace(/^(?:lead|reporting) inspectors?\s*:?\s*/i, '');
  // A second name can stand on the next line; a title there is no name.
  const next = lines[at + 1];
  const more = next && /^[^.]{3,60}$/.test(next.text) && /\b(?:and|&|,)$/.test(rest) ? ` ${next.text}` : '';
  return namesIn(rest === '' && next ? next.text : rest + more);
}

/**
 * Names after "Lead inspector" in "Information about this inspection" (SIF). The words occur in prose before, so
 * only a line that begins with them counts; the deputy's line begins otherwise.
 */
export function leadInTeam(lines: readonly Line[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const match = /^(?:.*?\bteam:? )?lead inspectors?(?: on site)?\s*:?\s*(.*)$/i.exec(line.text);
    if (!match || /^deputy/i.test(line.text)) continue;
    found.push(...namesIn(match[1] ?? ''));
  }
  return [...new Set(found)];
}

function namesIn(text: string): string[] {
  return text
    .replace(title, ' , ')
    .split(/,|;|\band\b|&|\//)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/[ .]+$/, '')
        .trim(),
    )
    .filter((part) => name.test(part));
}

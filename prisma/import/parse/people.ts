/** Lead inspectors, as printed: with their hyphens and accents, without titles. */
import type { Line } from './lines';

const title =
  /,?\s*\(?(?:(?:Her|His) Majesty'?s Inspectors?(?: \(?HMI\)?)?|HMI|Senior HMI|Ofsted Inspector|Regulatory Inspection Manager|Social Care Inspector)\)?\.?/gi;
const name =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}|de |van |von |Mc|Mac|O')[\p{L}'.-]*){1,4}$/u;
/** Words of roles, offices and forms: what holds one is no name, however it is capitalised. */
const roles =
  /\b(?:directors?|inspectors?|inspection|officers?|advis[eo]rs?|analysts?|managers?|grades?|judgements?|councillors?|executive|ofsted|confirmed|social|policy|assurance)\b/i;
/** From here on a line names others: deputies, the team, who shadowed or who assured the quality. */
const others = /\b(?:deputy|deputies|team|shadow\p{L}*|quality assurance)\b.*$/iu;

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
  for (const [index, line] of lines.entries()) {
    // "Deputy" can stand at the end of the line before.
    if (/\b(?:deputy|shadow)$/i.test(lines[index - 1]?.text ?? '')) continue;
    const match = /^(?:.*?\bteam:? )?lead inspectors?(?: on site)?\s*:?\s*(.*)$/i.exec(line.text);
    if (!match || /^deputy/i.test(line.text)) continue;
    found.push(...namesIn(match[1] ?? ''));
  }
  return [...new Set(found)];
}

function namesIn(text: string): string[] {
  return text
    .replace(others, '')
    .replace(title, ' , ')
    .split(/,|;|\band\b|&|\//)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/[ .]+$/, '')
        .trim(),
    )
    .filter((part) => name.test(part) && !roles.test(part));
}

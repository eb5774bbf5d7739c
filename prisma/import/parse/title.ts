/** What a title may hold besides the name of an authority. A word that no layout's title has makes another document. */
import { type KnownAuthority, Refusal } from '../types';

/** Words without punctuation, in lower case, with "&" as "and": "St. Helens" and "St Helens" are one. */
export function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ` ${words} `;
}

/** "Re-inspection", also broken over a line; not the end of "Shropshire Inspection". */
export const reinspection = /(?:^|[^a-z])re ?-? ?inspection\b/i;

/** The titles of the layouts. A footnote can stand at the board. */
const phrases = [
  'inspection of looked after children services',
  '(?:re ?)?inspection of',
  'services for children in need of help and protection children looked after and care leavers',
  'review of the effectiveness of the local safeguarding children board\\d?',
  '(?:local )?safeguarding children board',
  'childrens (?:social care )?services',
  'london borough',
];
const layoutTitle = new RegExp(` (?:${phrases.join('|')})(?= )`, 'g');
/** What an authority calls itself beside its name. */
const forms = new Set(
  'and authority borough city council county district local metropolitan of royal the unitary'.split(' '),
);

/** They stand in the words for an authority's name and for a part of a layout's title. */
const NAME = '#';
const PHRASE = '|';

/**
 * Refuses a title that holds words which no layout explains: beside the name they make another authority ("East
 * Surrey", "Newcastle-under-Lyme"), elsewhere another kind of report ("Pilot inspection", "Focused visit").
 * @param names the names that stand in the title
 * @throws Refusal `authority-unknown` or `unknown-layout`
 */
export function refuseUnexplained(title: string, names: readonly string[]): void {
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(plain(name), ` ${NAME} `), plain(title))
    .replace(layoutTitle, ` ${PHRASE}`)
    .trim()
    .split(/ +/);
  const spare = words.filter((word) => word !== NAME && word !== PHRASE && !forms.has(word));
  if (spare.length === 0) return;
  const beside = words.some(
    (word, at) => spare.includes(word) && [words[at - 1], words[at + 1]].includes(NAME),
  );
  throw new Refusal(
    beside ? 'authority-unknown' : 'unknown-layout',
    `the title holds words that are not known: ${spare.join(' ').slice(0, 80)}`,
  );
}

/** Whether a name that something bears is the authority's ("City of York", "Kingston" for Kingston upon Thames). */
export function ofAuthority(named: string, authority: KnownAuthority): boolean {
  const words = plain(named)
    .split(' ')
    .filter((word) => word && !forms.has(word) && word !== 'effectiveness');
  const bare = ` ${words.join(' ')} `;
  return (
    words.length === 0 ||
    authority.names.map(plain).some((name) => name.includes(bare) || plain(named).includes(name))
  );
}

/** What kind of place an authority is, when it began and ended, and what came before and after it, in words. */
import { dateInWords } from './dates';
import { hasBegun, hasEnded } from './existence';
import type { AuthorityHistory } from './history';
import { list } from './list';

/** "on 8 April 2022", "in August 2016", "in 2009". */
export function onDate(date: string): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;
}

/**
 * What is still to come on the day of the data is due; what our data know to have happened, but after the day that is
 * looked at, came later. A view of 2018 neither foretells 2023 nor conceals it.
 */
const known = ({ revision }: AuthorityHistory): string => revision.time.slice(0, 10);

/** "began on 1 April 2023", "is due to begin on 1 April 2027"; null for one that was there before our data begin. */
export function beginning(history: AuthorityHistory): string | null {
  const { authority, asAt } = history;
  if (authority.validFrom === null) return null;
  const when = onDate(authority.validFrom);
  if (hasBegun(authority, asAt)) return `began ${when}`;
  return hasBegun(authority, known(history)) ? `began later, ${when}` : `is due to begin ${when}`;
}

/** "ended on 31 March 2023", "is due to end on 31 March 2027"; null where no end is known. */
export function ending(history: AuthorityHistory): string | null {
  const { authority, asAt } = history;
  if (authority.validTo === null) return null;
  const when = onDate(authority.validTo);
  if (hasEnded(authority, asAt)) return `ended ${when}`;
  return hasEnded(authority, known(history)) ? `ended later, ${when}` : `is due to end ${when}`;
}

/**
 * The authority's kind and place, and its beginning and end: "Doncaster is a metropolitan district in Yorkshire and the
 * Humber.", "Surrey is a county in the South East. It is due to end on 31 March 2027; East Surrey and West Surrey are to
 * follow."
 */
export function placeSentence(history: AuthorityHistory): string {
  const { displayName: name } = history.authority;
  const [day, begins, ends] = [known(history), beginning(history), ending(history)];
  const before = predecessorNames(history);
  if (!hasBegun(history.authority, day))
    return `${name} ${begins}, as ${kindAndRegion(history)}.${before ? ` It is to follow ${before}.` : ''}`;
  const after = list(history.successors.map(({ displayName }) => displayName));
  const ended = hasEnded(history.authority, day);
  const are = history.successors.length === 1 ? 'is' : 'are';
  const follow = after && `; ${after} ${ended ? 'followed' : `${are} to follow`}`;
  return [
    `${name} ${ended ? 'was' : 'is'} ${kindAndRegion(history)}.`,
    begins && `It ${begins}${before ? `, after ${before}` : ''}.`,
    ends && `It ${ends}${follow}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "a metropolitan district in Yorkshire and the Humber", "a London borough". */
function kindAndRegion({ authority: { authorityType, region } }: AuthorityHistory): string {
  const kind = authorityType.replace(/ District| Authority| Borough| Corporation|^[A-Z](?!ondon)/g, (word) =>
    word.toLowerCase(),
  );
  const article = /^[aeio]/i.test(kind) ? 'an' : 'a';
  const place = kind.startsWith(region)
    ? ''
    : ` in ${/^(North|South|East|West)/.test(region) ? 'the ' : ''}${region}`;
  return `${article} ${kind}${place}`;
}

export function predecessorNames({ predecessors }: AuthorityHistory): string {
  return list(predecessors.map(({ authority }) => authority.displayName));
}

/** Over the names of those that come after an authority. */
export function successorsHeading(history: AuthorityHistory): string {
  const { authority, asAt } = history;
  if (hasEnded(authority, asAt)) return 'Followed by';
  return hasEnded(authority, known(history)) ? 'Followed later by' : 'To be followed by';
}

/** Why an authority that is still to begin has no inspection: nothing is missing; null for all others. */
export function notBegunSentence(history: AuthorityHistory): string | null {
  const { authority, asAt } = history;
  if (authority.validFrom === null || hasBegun(authority, asAt)) return null;
  return `There is no inspection of ${authority.displayName} before it begins ${onDate(authority.validFrom)}.`;
}

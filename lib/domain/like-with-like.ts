/** What a reader must know before comparing: where the latest judgements are not like for like. */
import { dateInWords, daysBetween, earliestDay, latestDay } from './dates';
import type { AuthorityHistory, Inspection } from './history';
import { list } from './list';
import { beginning, ending, notBegunSentence, predecessorNames } from './place-words';
import { citedSentence, hasNoOverall, latestFull } from './sentences';
import { lacksFirst, unheldBefore, unheldSentence } from './unheld';

interface Latest {
  name: string;
  history: AuthorityHistory;
  inspection: Inspection;
}

/** Sentences about the latest full inspections of these authorities; empty where nothing has to be said. */
export function likeWithLike(histories: AuthorityHistory[]): string[] {
  const latest = histories.flatMap((history): Latest[] => {
    const inspection = latestFull(history);
    return inspection ? [{ name: history.authority.displayName, history, inspection }] : [];
  });
  return [
    ...editions(latest),
    ...noOverall(latest),
    ...combinedCare(latest),
    ...oldRule(latest),
    ...apart(latest),
    ...places(histories),
    ...unheld(histories),
  ];
}

const names = (some: Latest[]): string => list(some.map(({ name }) => name));
const of = (some: Latest[], code: string) =>
  some.filter(({ inspection }) => inspection.edition.code === code);

function editions(latest: Latest[]): string[] {
  const used = [...new Map(latest.map(({ inspection: { edition } }) => [edition.code, edition])).values()];
  if (used.length < 2) return [];
  const told = used
    .sort((a, b) => a.order - b.order)
    .map(({ code, shortLabel }) => `${shortLabel} (${names(of(latest, code))})`);
  return [
    `The latest full inspections were made under different editions of the framework: ${list(told)}. The editions ask different questions, so equal grades need not mean the same.`,
  ];
}

function noOverall(latest: Latest[]): string[] {
  const without = latest.filter(({ inspection, history }) => hasNoOverall(inspection, history));
  if (without.length === 0) return [];
  return [
    `Inspections from April 2026 make no overall judgement: ${names(without)} ${without.length === 1 ? 'has' : 'have'} none at the latest inspection. An earlier overall grade is not carried forward, and we do not work one out.`,
  ];
}

function combinedCare(latest: Latest[]): string[] {
  const combined = latest.filter(({ inspection }) =>
    inspection.judgements.some(({ area }) => area === 'care_and_care_leavers'),
  );
  if (combined.length === 0) return [];
  const same = combined.length === latest.length;
  return [
    `From 2018 to 2022 children in care and care leavers were one judgement${same ? '' : `; that is the latest for ${names(combined)}`}. It is comparable with neither of the two later judgements.`,
  ];
}

function oldRule(latest: Latest[]): string[] {
  const sif = of(latest, 'SIF');
  if (sif.length === 0 || sif.length === latest.length) return [];
  return [
    'Under SIF any inadequate key judgement made the overall judgement inadequate; under ILACS it does not. What SIF asked of leaders is another question than the later one.',
  ];
}

/** Says how far apart the inspections are, where that is two years or more. */
function apart(latest: Latest[]): string[] {
  const dated = latest
    .flatMap(({ name, inspection }) => (inspection.endDate ? [{ name, end: inspection.endDate }] : []))
    .sort((a, b) => a.end.localeCompare(b.end));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || daysBetween(latestDay(first.end), earliestDay(last.end)) < 730) return [];
  return [
    `The inspections are years apart: the earliest ended on ${dateInWords(first.end)} (${first.name}), the latest on ${dateInWords(last.end)} (${last.name}). An older grade says nothing of what changed since.`,
  ];
}

/** Authorities that began or ended, or will, or have no inspection. */
function places(histories: AuthorityHistory[]): string[] {
  return histories.flatMap((history) => {
    const { displayName } = history.authority;
    const [begins, ends, before] = [beginning(history), ending(history), predecessorNames(history)];
    return [
      latestFull(history) || notBegunSentence(history)
        ? null
        : `No full inspection of ${displayName} is in our data.`,
      begins &&
        `${displayName} ${begins}${before ? `; the judgements of ${before} are on ${history.predecessors.length === 1 ? 'its own page' : 'their own pages'}` : ''}.`,
      citedSentence(history),
      ends && `${displayName} ${ends}.`,
    ].filter((sentence): sentence is string => Boolean(sentence));
  });
}

/** What is missing before the first inspection that we hold: one sentence for all, not one each. */
function unheld(histories: AuthorityHistory[]): string[] {
  const cut = histories.filter(lacksFirst);
  const rest = histories.filter((history) => !lacksFirst(history) && unheldBefore(history).length > 0);
  return [...together(rest, editionsUnheld), ...together(cut, firstsUnheld)];
}

function together(some: AuthorityHistory[], words: (some: AuthorityHistory[]) => string): string[] {
  const [only] = some;
  if (!only) return [];
  return some.length > 1 ? [words(some)] : [unheldSentence(only) ?? ''].filter(Boolean);
}

/** "Not in our data: inspections of Rotherham and Sheffield under SIF; of Torbay under SIF and ILACS 2018." */
function editionsUnheld(some: AuthorityHistory[]): string {
  const editionsOf = (history: AuthorityHistory) =>
    list(unheldBefore(history).map(({ shortLabel }) => shortLabel));
  const told = [...new Set(some.map(editionsOf))].map((under) => {
    const named = some.filter((history) => editionsOf(history) === under);
    return `of ${list(named.map(({ authority }) => authority.displayName))} under ${under}`;
  });
  return `Not in our data: inspections ${told.join('; ')}.`;
}

function firstsUnheld(some: AuthorityHistory[]): string {
  const named = list(some.map(({ authority }) => authority.displayName));
  return `The first inspections of ${named} in our data are re-inspections: those before them are not in our data.`;
}

/** What the page says in words, made from facts only: no adjective of our own, every grade with its date. */
import type { Clock } from './clock';
import { dateInWords, spanInWords } from './dates';
import { gradeLooks } from './grades';
import type { AuthorityHistory, Inspection, Judgement } from './history';
import { list } from './list';
import { beginning, notBegunSentence, onDate, placeSentence, predecessorNames } from './place-words';
import { visitCount } from './visit-count';
import { citedUnheld, unheldSentence } from './unheld';

/** The overall judgement of a full inspection or re-inspection that has a grade, and when. */
export interface OverallPoint {
  inspection: Inspection;
  judgement: Judgement & { grade: NonNullable<Judgement['grade']> };
  end: string;
}

/** Overall judgements, earliest first. The editions since November 2013 only; nothing is derived. */
export function overallPoints({ inspections }: AuthorityHistory): OverallPoint[] {
  return inspections
    .flatMap((inspection): OverallPoint[] => {
      const end = inspection.endDate ?? inspection.startDate ?? inspection.publishedOn;
      const judgement = inspection.judgements.find(({ area }) => area === 'overall');
      if (!inspection.kind.isFull || !end || !judgement?.grade) return [];
      return [{ inspection, judgement: { ...judgement, grade: judgement.grade }, end }];
    })
    .reverse();
}

/** The latest full inspection or re-inspection, or null. Inspections run from the latest to the earliest. */
export function latestFull({ inspections }: AuthorityHistory): Inspection | null {
  return inspections.find(({ kind }) => kind.isFull) ?? null;
}

/** Whether the history holds an inspection of the edition that makes no overall judgement. */
export function hasNoOverall(inspection: Inspection, { framework }: AuthorityHistory): boolean {
  return !framework.areas.some(
    ({ edition, area }) => edition === inspection.edition.code && area === 'overall',
  );
}

/** "Doncaster: inadequate in 2015, good in 2017, requires improvement in 2022, good in 2025". */
export function chartTitle(history: AuthorityHistory): string {
  const name = history.authority.displayName;
  const told = overallPoints(history).map(({ judgement, end }) => {
    return `${gradeLooks[judgement.grade].short.toLowerCase()} in ${end.slice(0, 4)}`;
  });
  const latest = latestFull(history);
  const without =
    latest && hasNoOverall(latest, history) ? [`no overall grade in ${latest.endDate?.slice(0, 4)}`] : [];
  const all = [...told, ...without];
  if (all.length > 0) return `${name}: ${all.join(', ')}`;
  if (notBegunSentence(history)) return `${name} ${beginning(history)}`;
  return latest ? `${name}: no overall judgement in our data` : `${name}: no inspection in our data yet`;
}

/** What the chart draws, in one sentence. */
export function chartDescription(history: AuthorityHistory, clock: Clock = 'happened'): string {
  return history.inspections.length === 0 && history.predecessors.length === 0
    ? 'There is no graded inspection since November 2013 in our data.'
    : `Ofsted’s judgements of children’s services. A band starts where ${clock === 'public' ? 'a report became public' : 'an inspection ended'}, runs to the next comparable one, and fades where none followed.`;
}

/**
 * "Judged good overall in January 2025, published 18 March 2025. Before that: requires improvement, February 2022.";
 * null without an overall grade.
 */
export function overallSentence(history: AuthorityHistory): string | null {
  const points = overallPoints(history);
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!last) return null;
  const grade = ({ judgement }: OverallPoint) => gradeLooks[judgement.grade].short.toLowerCase();
  const month = ({ end }: OverallPoint) => dateInWords(end.slice(0, 7));
  const { publishedOn } = last.inspection;
  const published = publishedOn ? `published ${dateInWords(publishedOn)}` : 'publication date not known';
  const full = history.inspections.filter(({ kind }) => kind.isFull);
  // An inspection between the two whose overall grade is missing would make “before that” untrue.
  const next = full[full.findIndex(({ key }) => key === last.inspection.key) + 1];
  const earlier =
    before && next?.key === before.inspection.key ? ` Before that: ${grade(before)}, ${month(before)}.` : '';
  if (full[0]?.key === last.inspection.key)
    return `Judged ${grade(last)} overall in ${month(last)}, ${published}.${earlier}`;
  return `The last overall grade in our data: ${grade(last)}, ${month(last)}, ${published}.${earlier}`;
}

/** When Ofsted last inspected in full, and under which edition; null without such an inspection. */
export function latestSentence(history: AuthorityHistory): string | null {
  const latest = latestFull(history);
  if (!latest) return null;
  const { startDate, endDate, publishedOn, edition, kind } = latest;
  const ran = startDate && startDate !== endDate ? `ran from ${spanInWords(startDate, endDate)}` : null;
  const when = ran ?? (endDate ? `ended ${onDate(endDate)}` : 'has no recorded date');
  const published = publishedOn ? `was published ${onDate(publishedOn)}` : 'has no recorded publication date';
  return `The latest ${kind.code === 'reinspection' ? 're-inspection' : 'full inspection'} in our data ${when} and ${published} (${edition.shortLabel}).`;
}

/** Says so where the overall judgements run from SIF to ILACS: the two are made by different rules. */
export function crossingSentence(history: AuthorityHistory): string | null {
  const points = overallPoints(history);
  const step = points.findIndex(({ inspection }, index) => {
    return (
      inspection.edition.code === 'SIF' &&
      points[index + 1] &&
      points[index + 1]?.inspection.edition.code !== 'SIF'
    );
  });
  const [from, to] = [points[step], points[step + 1]];
  if (step === -1 || !from || !to) return null;
  return `The inspection of ${from.end.slice(0, 4)} used the single inspection framework (SIF), that of ${to.end.slice(0, 4)} the inspections of local authority children’s services (ILACS): under SIF any inadequate key judgement made the overall judgement inadequate; under ILACS it does not.`;
}

/** "At least 5 monitoring visits (4 are in our data) and 1 focused visit took place.": visits in our data are a part. */
export function visitsSentence({ visits }: AuthorityHistory): string | null {
  const held = visits.filter(({ status }) => status === 'held');
  const counts = [...new Set(held.map(({ kind }) => kind.label))].map((label) => {
    const { recorded, atLeast } = visitCount(held.filter(({ kind }) => kind.label === label));
    const known = atLeast === recorded ? '' : ` (${recorded} ${recorded === 1 ? 'is' : 'are'} in our data)`;
    return `${atLeast} ${label.toLowerCase()}${atLeast === 1 ? '' : 's'}${known}`;
  });
  return counts.length ? `At least ${list(counts)} took place.` : null;
}

/** Says so where our data name reports of Ofsted's that they do not hold; `after` as in `citedUnheld`. */
export function citedSentence(history: AuthorityHistory, after?: string): string | null {
  const titles = citedUnheld(history, after).map((title) => title.replace(/^Ofsted report /, ''));
  return titles.length > 0
    ? `Our data name ${titles.length === 1 ? 'a report' : 'reports'} of Ofsted’s on ${history.authority.displayName}, ${list(titles)}, but do not hold ${titles.length === 1 ? 'it; it' : 'them; they'} may say more.`
    : null;
}

/** The page's opening, in sentences made from facts only. */
export function summary(history: AuthorityHistory): string[] {
  const { displayName } = history.authority;
  const before = predecessorNames(history);
  const none = notBegunSentence(history)
    ? before && `What ${before} ${history.predecessors.length === 1 ? 'was' : 'were'} judged stands below.`
    : before
      ? `${displayName} has not been inspected yet, as far as our data go; what its predecessors were judged stands below.`
      : `No full inspection of ${displayName} is in our data.`;
  return [
    overallSentence(history),
    placeSentence(history),
    latestSentence(history) ?? none,
    unheldSentence(history),
    citedSentence(history),
    visitsSentence(history),
    deliverySentence(history),
    crossingSentence(history),
  ].filter((sentence): sentence is string => Boolean(sentence));
}

/** "Doncaster Children's Services Trust delivered the services from 30 September 2014 to 1 September 2022." */
function deliverySentence({ delivery }: AuthorityHistory): string | null {
  const told = [...delivery].reverse().map(({ body, from, to }) => {
    const does = body.kind === 'partnership' ? 'shared' : 'delivered';
    const when = to
      ? `from ${dateInWords(from)} to ${dateInWords(to)}`
      : `from ${dateInWords(from)} (end not in our data)`;
    return `${body.name} ${does} the services ${when}.`;
  });
  return told.length ? told.join(' ') : null;
}

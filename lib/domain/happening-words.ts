/** Visits and governance events in words, made from facts only. */
import { dateInWords } from './dates';
import type { AuthorityHistory, GovernanceEvent, Visit } from './history';
import { visitDateInWords } from './tracks';

export const priorityWords = {
  yes: 'Inspectors raised at least one area for priority action.',
  no: 'No area for priority action.',
  unknown: null,
} satisfies Record<Visit['priorityAction'], string | null>;

export const remitWords = {
  social_care: 'children’s social care',
  whole_council: 'the whole council',
  send: 'special educational needs and disabilities, not social care',
  adoption: 'adoption',
  youth_justice: 'youth justice',
  unknown: 'remit not recorded',
} satisfies Record<GovernanceEvent['remit'], string>;

export const phaseWords = {
  announced: 'announced or planned',
  began: 'began',
  revised: 'revised',
  step: 'one step',
  ended: 'ended',
} satisfies Record<GovernanceEvent['phase'], string>;

/** "monitoring visit, 28 February to 1 March 2017"; "focused visit, date not known". */
export function visitInWords(visit: Visit): string {
  return `${visit.kind.label.toLowerCase()}, ${visitDateInWords(visit) ?? 'date not known'}`;
}

/** "Doncaster: monitoring visit, 28 February to 1 March 2017". */
export function visitTitle({ authority }: AuthorityHistory, visit: Visit): string {
  return `${authority.displayName}: ${visitInWords(visit)}`;
}

/** "Doncaster: Trust became operational, 30 September 2014". */
export function eventTitle({ authority }: AuthorityHistory, { title, date }: GovernanceEvent): string {
  return `${authority.displayName}: ${title}, ${dateInWords(date)}`;
}

/** What the visit was about and what came of it; it says that a visit has no grade. */
export function visitDescription(visit: Visit): string {
  const { status, topic, sequenceNumber, publishedOn } = visit;
  return [
    status === 'planned' ? 'Planned; our data do not say that it was held.' : null,
    topic ? `Topic: ${topic}.` : null,
    sequenceNumber === null ? null : `Number ${sequenceNumber} of its series.`,
    priorityWords[visit.priorityAction],
    publishedOn
      ? `Published ${publishedOn.length === 10 ? 'on' : 'in'} ${dateInWords(publishedOn)}.`
      : 'Its publication date is not known.',
    'A visit gives no grade.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Trust or company, began. Remit: children’s social care." */
export function eventDescription({ kind, phase, remit }: GovernanceEvent): string {
  return `${kind.label}, ${phaseWords[phase]}. Remit: ${remitWords[remit]}.`;
}

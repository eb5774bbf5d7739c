/** The labels of graded rows, by layout. Wordings vary, so a pattern names only what tells a row apart. */
import type { AreaCode } from '../types';

export interface RowLabel {
  area: AreaCode;
  /** What the first line of the label begins with. */
  starts: RegExp;
  /** What the whole label must match; the first label of the list that matches names the row. */
  whole: RegExp;
}

const experiences = /^(?:the )?experiences? (?:and|of)\b/i;

export const ilacsLabels: readonly RowLabel[] = [
  {
    area: 'leadership',
    starts: /^(?:the )?impact of (?:leaders|leadership)/i,
    whole: /leaders.*social work practice/i,
  },
  {
    area: 'care_and_care_leavers',
    starts: experiences,
    whole: /children in care and (?:children )?care leavers/i,
  },
  { area: 'help_and_protection', starts: experiences, whole: /help and protection/i },
  { area: 'care_leavers', starts: experiences, whole: /progress of (?:children )?care leavers/i },
  { area: 'in_care', starts: experiences, whole: /children in care/i },
  { area: 'overall', starts: /^overall\b/i, whole: /^overall effectiveness(?: of services)?$/i },
];

/** Row numbers can be missing or wrong, so the words decide. */
const number = String.raw`^(?:\d(?:\.\d)?\.? *)?`;

export const sifLabels: readonly RowLabel[] = [
  {
    area: 'help_and_protection',
    starts: new RegExp(`${number}children who need help`, 'i'),
    whole: /protection/i,
  },
  {
    area: 'looked_after_and_permanence',
    starts: new RegExp(`${number}children looked after`, 'i'),
    whole: /permanence/i,
  },
  {
    area: 'adoption',
    starts: new RegExp(`${number}(?:graded judgement.{0,12}|.{0,20}?)adoption`, 'i'),
    whole: /adoption/i,
  },
  {
    area: 'care_leavers',
    starts: new RegExp(`${number}(?:the )?experiences? (?:and|of)\\b`, 'i'),
    whole: /care leavers/i,
  },
  { area: 'leadership', starts: new RegExp(`${number}leadership`, 'i'), whole: /governance/i },
];

export const lookedAfterLabels: readonly RowLabel[] = [
  { area: 'overall', starts: /^overall effectiveness/i, whole: /^overall effectiveness/i },
  { area: 'capacity_to_improve', starts: /^capacity to improve/i, whole: /^capacity to improve/i },
  { area: 'outcomes', starts: /^outcomes for/i, whole: /looked after/i },
  { area: 'quality_of_provision', starts: /^quality of provision/i, whole: /^quality of provision/i },
  { area: 'leadership', starts: /^leadership and management/i, whole: /^leadership and management/i },
];

/** Corrections in the words of a feed: what a fact said, what it says now, and why. */
import { dateInWords } from '../dates';
import { gradeLooks } from '../grades';
import { type Correction, fieldInWords } from '../reading';
import { lower } from './inspection-told';
import type { CorrectionTold } from './record';

/** Longer values stand in the text only. */
const SHORT = 40;

/** "Correction: Doncaster, report published on 8 April 2022, grade of care leavers: was “good”, is “outstanding”". */
export function correctionHeadline(told: CorrectionTold): string {
  const { old, new: now } = told.correction;
  const short = old.length <= SHORT && now.length <= SHORT;
  return `Correction: ${subject(told)}${short ? `: ${changed(told.correction)}` : ''}`;
}

export function correctionTold(told: CorrectionTold): string[] {
  const { reason, page, addedIn } = told.correction;
  return [
    `${subject(told)}: it ${changed(told.correction)}.`,
    `Reason: ${reason}${page === null ? '' : ` Page ${page} of the report.`}`,
    `In our data since revision ${addedIn}.`,
  ];
}

const subject = ({ correction, area }: CorrectionTold): string =>
  `${correction.subject}, ${fieldInWords(correction.field)}${area === null ? '' : ` of ${lower(area)}`}`;

function changed({ old, new: now }: Correction): string {
  const said = old === '' ? 'was empty' : `was “${inWords(old)}”`;
  return `${said}, and is ${now === '' ? 'empty' : `“${inWords(now)}”`} now`;
}

/** A value of the store as a page shows it. */
function inWords(value: string): string {
  const grade = Object.entries(gradeLooks).find(([code]) => code === value);
  if (grade) return grade[1].label;
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? dateInWords(value) : value;
}

/** Headings of reports: what a section is for, the area that it judges, and the grade that the heading states. */
import type { Grade } from '@/lib/domain/grades';
import { GRADE, gradeOf } from '../parse/grades';
import { tidy } from '../parse/lines';
import type { AreaCode } from '../types';
import type { ReportPart, SectionKind } from './types';

export interface Heading {
  title: string;
  kind: SectionKind;
  area: AreaCode | null;
  grade: Grade | null;
  /** The part of the report that begins here, where one does. */
  part: ReportPart | null;
}

const areas: readonly [AreaCode, RegExp][] = [
  [
    'care_and_care_leavers',
    /^(?:the )?experiences? (?:and|of) progress of children in care and (?:children )?care leavers/i,
  ],
  [
    'help_and_protection',
    /^(?:the )?experiences? and progress of children (?:who|in) need(?: of)? help and protection/i,
  ],
  [
    'looked_after_and_permanence',
    /^(?:the )?experiences? and progress of children looked after and achieving permanence/i,
  ],
  [
    'adoption',
    /^(?:the )?(?:(?:graded )?judge?ments? (?:for|about|on) (?:the )?)?adoption performance|^(?:the )?graded judge?ments? (?:for|about|on) (?:the )?adoption/i,
  ],
  [
    'care_leavers',
    /^(?:the )?(?:graded )?judge?ments? (?:for|about|on) (?:the )?(?:experiences? (?:and|of)? ?progress of )?care leavers/i,
  ],
  ['care_leavers', /^(?:the )?experiences? and progress of (?:children )?care leavers/i],
  ['in_care', /^(?:the )?experiences? (?:and progress )?of children in care/i],
  [
    'leadership',
    /^(?:the )?impact of (?:leaders|leadership) on social work practice(?: with children and families)?/i,
  ],
  ['leadership', /^leadership,? management and governance/i],
  [
    'lscb',
    /^(?:the )?(?:[\w.'-]+ ){0,5}?(?:local )?safeguarding children'?s? board(?: \([A-Z]+\))?(?= (?:is|require))/i,
  ],
  [
    'lscb',
    /^(?:the )?effectiveness of the (?:LSCB|(?:local )?safeguarding children'?s? board(?: \(LSCB\))?)(?= (?:is|require))/i,
  ],
  // 2013, of the looked-after service only.
  ['overall', /^overall effectiveness of services for looked after children(?: and young people)?/i],
  ['capacity_to_improve', /^capacity to improve/i],
  ['outcomes', /^outcomes for looked after children(?: and young people)?/i],
  ['quality_of_provision', /^quality of provision/i],
  ['leadership', /^leadership and management/i],
];

const kinds: readonly [SectionKind, RegExp][] = [
  [
    'improvement',
    /^what needs to improve|^what does the (?:local authority|council|LSCB).{0,20} need to improve|^recommendations?\b|^areas? for improvement|^(?:further )?areas? (?:for|of) development/i,
  ],
  ['priority', /^(?:areas? for )?priority (?:and|or) immediate action|^areas? for priority action/i],
  ['summary', /^executive summary|^summary of (?:key )?findings|^overview|because:?$/i],
  ['findings', /^(?:inspection|key) findings|^(?:the )?inspection judge?ments? about/i],
  ['earlier', /^progress since the last inspection|^previous (?:ofsted )?inspections?/i],
  [
    'context',
    /^information about (?:this|the) local authority|^services? information|^services for looked after children$/i,
  ],
  ['strengths', /^key strengths?\b|strengths?\b.{0,15}$/i],
  ['young_people', /^summary for (?:children|young people)/i],
  [
    'about',
    /^information about (?:this|the) (?:inspection|review)|^about this inspection|^(?:what )?the inspection judge?ments|^what the inspection|^the inspection team|^record of main findings|^contents/i,
  ],
];

const board =
  /^(?:section \d:? )?(?:the )?(?:effectiveness (?:of )?(?:the )?)?(?:local )?safeguarding children'?s? board|^the LSCB\b|\bLSCB\b.{0,12}(?:need|because)/i;
const authority = /^(?:section \d:? )?the local authority\b/i;
const ending = new RegExp(
  String.raw`[\s:,–-]*(?:\b(?:is|are)\b\s*)?(?:\bthat (?:it|they)\b\s*(?:(?:is|are)\b\s*)?)?[\s:]*(${GRADE})\s*\.?$`,
  'i',
);

/** @param label words of the heading; @param beside the grade that stands in a column of its own, or '' */
export function headingOf(printed: string, beside = ''): Heading {
  const text = tidy(printed);
  const found = ending.exec(text);
  const grade = gradeOnly(beside) ?? (found?.[1] ? gradeOnly(found[1]) : null);
  // "The LSCB is good because:" begins the reasons, not the judged section.
  const area = /because:?$/i.test(text)
    ? null
    : (areas.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
  const part = board.test(text) ? 'board' : authority.test(text) ? 'authority' : null;
  if (area) {
    const whole = grade && found && gradeOnly(beside) === null ? cut(printed) : printed;
    return { title: whole, kind: 'judged', area, grade, part: area === 'lscb' ? 'board' : part };
  }
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  return { title: printed, kind, area: null, grade: null, part };
}

function gradeOnly(text: string): Grade | null {
  const grade = gradeOf(text);
  return grade === 'not_judged' ? null : grade;
}

/** The printed words without the grade at their end. */
function cut(printed: string): string {
  const at = printed.search(ending);
  return at < 0 ? printed : printed.slice(0, at);
}

/**
 * What a report says of earlier inspections, and its figures about the area. Only plain statements are taken: a date, a
 * verdict and what it was about, in one sentence or in two that follow each other. The rest stays text.
 */
import type { Grade } from '@/lib/domain/grades';
import { isoDate, monthNumber } from '../parse/dates';
import { gradeOf } from '../parse/grades';
import { tidy } from '../parse/lines';
import { type Figure, figuresIn } from './figures';
import type { ReportText, Section } from './types';

export type Remark =
  { kind: 'earlier'; subject: string; date: string; grade: Grade | 'satisfactory'; page: number } | Figure;

export function remarksOf({ sections }: ReportText): Remark[] {
  const own = sections.filter(({ part }) => part === 'authority');
  return [...earlierIn(own), ...figuresIn(own)];
}

const GRADES = String.raw`outstanding|inadequate|adequate|satisfactory|good|requir(?:e|es|ed|ing) improvement(?: to be good)?`;
const VERDICT = new RegExp(
  String.raw`\b(?:judged|found|graded|rated|assessed|to be|was|were|as|to)\b(?: [\w']+){0,6}? (${GRADES})\b`,
  'i',
);
const EACH = new RegExp(
  String.raw`\b(${GRADES})\b(?: overall)?(?: for (?:its |the )?([a-z' ]{4,60}?))?(?=,| and|\.|$|;)`,
  'gi',
);
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WHEN = new RegExp(String.raw`\b(?:(\d{1,2}) )?(?:(${MONTHS}) )?(20[012]\d)\b`, 'gi');

/** What an inspection was about: all that fit, most are plain words for one thing. */
const subjects: readonly [string, RegExp][] = [
  [
    'help_and_protection',
    /protection of children|child(?:ren'?s?)? protection|help and protection|need help/i,
  ],
  ['adoption', /adoption/i],
  ['fostering', /fostering/i],
  ['care_leavers', /care leavers/i],
  ['safeguarding', /safeguarding/i],
  ['looked_after_children', /looked[- ]after/i],
  ['leadership', /leadership, management/i],
];
/** Said of a sentence that names none of these. */
const WHOLE =
  /overall effectiveness|children's (?:social care )?services|local authority|council|authority|services|overall/i;
/** Grades of other settings, of visits that gave none, and of the inspection that the report is about. */
const OTHER =
  /children's homes?|residential|schools?|monitoring visit|focused visit|this inspection|respite|short break/i;
const LOOKS_BACK = /\b(?:previous|last|earlier|since|then|at that time|was|were|in 20\d\d)\b/i;

function earlierIn(sections: readonly Section[]): Remark[] {
  const found = sections.flatMap(({ kind, passages }): Earlier[] => {
    if (kind !== 'earlier' && kind !== 'context' && kind !== 'summary') return [];
    const told: Said = { when: null, about: [] };
    return passages.flatMap(({ text, page }) => {
      if (kind !== 'earlier' && !BACK.test(text)) return [];
      if (kind === 'summary')
        return sentencesThatLookBack(text).flatMap((line) => inSummary(tidy(line), page));
      return text.split('\n').flatMap((line) => verdictsIn(tidy(line), page, told));
    });
  });
  const same = (a: Earlier, b: Earlier) => a.subject === b.subject && a.date === b.date;
  // Two verdicts on one thing at one date contradict each other: then neither is plain.
  const exact = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.subject === one.subject && other.grade === one.grade && other.date.startsWith(`${one.date}-`),
      ),
  );
  const plain = exact.filter((one) => !exact.some((other) => same(one, other) && other.grade !== one.grade));
  return plain.filter((one, at) => plain.findIndex((other) => same(one, other)) === at);
}

/** A verdict in the opening summary is of the services as a whole, unless the sentence names one thing alone. */
function inSummary(sentence: string, page: number): Earlier[] {
  const about = /\boverall\b/i.test(sentence) ? ['overall'] : subjectsOf(sentence);
  const [only] = about;
  if (only === undefined || about.length > 1) return [];
  return verdictsIn(sentence, page, { when: null, about: [] }).map((verdict) => ({
    ...verdict,
    subject: only,
  }));
}

/** A summary speaks of now: only a sentence that names the inspection before is about it. */
function sentencesThatLookBack(text: string): string[] {
  return text
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => /\b(?:last|previous)\b.{0,40}\binspect(?:ion|ed)\b/i.test(sentence));
}

type Earlier = Extract<Remark, { kind: 'earlier' }>;
const BACK =
  /\b(?:last|previous) (?:single |ofsted )?(?:full |standard |short )?(?:inspection|inspected)|\bjudged\b|\binspection of\b/i;
const LISTED = new RegExp(String.raw`^(?:•\s*)?(.{5,80}?): (${GRADES})\.?$`, 'i');

/** What the sentences before have said: the date that a verdict is about, and the thing. */
interface Said {
  when: string | null;
  about: string[];
}

function verdictsIn(text: string, page: number, said: Said): Earlier[] {
  const listed = LISTED.exec(text.trim());
  if (listed) {
    const grade = earlierGrade(listed[2] ?? '');
    const about = subjectsOf(listed[1] ?? '');
    return said.when && grade
      ? about.map((subject) => ({ ...EARLIER, subject, date: said.when ?? '', grade, page }))
      : [];
  }
  return text.split(/(?<=[.;])\s+/).flatMap((sentence) => {
    const dates = [...sentence.matchAll(WHEN)].map(dateOf).filter((date) => date !== null);
    const about = subjectsOf(sentence);
    if (dates.length > 1) {
      // Which of several dates a verdict belongs to is not plain.
      Object.assign(said, { when: null, about: [] });
      return [];
    }
    if (dates[0]) Object.assign(said, { when: dates[0], about });
    else if (about.some((subject) => subject !== 'overall') || said.about.length === 0) said.about = about;
    const { when } = said;
    if (!when || OTHER.test(sentence) || !VERDICT.test(sentence) || !LOOKS_BACK.test(sentence)) return [];
    const verdicts = [...sentence.matchAll(EACH)];
    // Then and now can stand in one sentence: several verdicts count only where each says what it is for.
    const words = sentence.match(new RegExp(String.raw`\b(?:${GRADES})\b`, 'gi'))?.length ?? 0;
    if (words > verdicts.length || (words > 1 && verdicts.some(([, , of]) => !of))) return [];
    return verdicts.flatMap(([, printed, of]) => {
      const grade = earlierGrade(printed ?? '');
      const named = of ? subjectsOf(of) : [];
      // Of one service, "overall" means that service.
      const whole = /\boverall\b/i.test(sentence) && said.about.length !== 1 ? ['overall'] : said.about;
      const all = named.some((subject) => subject !== 'overall') ? named : whole;
      return grade ? all.map((subject) => ({ ...EARLIER, subject, date: when, grade, page })) : [];
    });
  });
}

const EARLIER = { kind: 'earlier' } as const;

/** Codes of what a text is about; `overall` where it names the authority or its services alone. */
function subjectsOf(text: string): string[] {
  const named = subjects.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
  return named.length > 0 ? named : WHOLE.test(text) ? ['overall'] : [];
}

function earlierGrade(words: string): Grade | 'satisfactory' | null {
  if (/^satisfactory$/i.test(words)) return 'satisfactory';
  const grade = gradeOf(words.replace(/require[ds]?|requiring/i, 'requires'));
  return grade === 'not_judged' ? null : grade;
}

function dateOf([, day, month, year]: RegExpExecArray | RegExpMatchArray): string | null {
  if (!year) return null;
  const number = month ? monthNumber(month) : null;
  if (!number) return year;
  if (day) return isoDate(Number(year), number, Number(day));
  return `${year}-${String(number).padStart(2, '0')}`;
}

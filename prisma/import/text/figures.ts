/** Figures about the area in reports of 2013 to 2018, as printed: each is found by the sentence that always states it. */
import { tidy } from '../parse/lines';
import type { Section } from './types';

export interface Figure {
  kind: 'figure';
  subject: string;
  value: string;
  page: number;
}

const figures: readonly [string, RegExp][] = [
  [
    'children_under_18',
    /\b([\d,]{4,}) children (?:and young people )?(?:are )?(?:aged )?under (?:the age of )?18/i,
  ],
  [
    'children_poverty_percent',
    /([\d.]+ ?%) of (?:the )?(?:local authority's )?children (?:aged under 16 (?:years )?)?(?:old )?(?:are |were )?living in (?:poverty|low-income families)/i,
  ],
  ['free_school_meals_primary_percent', /free school meals:?[\s\S]*?primary schools (?:is|was) ([\d.]+ ?%)/i],
  ['minority_ethnic_percent', /minority ethnic groups account for ([\d.]+ ?%)/i],
  [
    'children_in_need',
    /\b([\d,]+) (?:children had been|open cases where children had been|children were) identified through assessment as being (?:formally )?in need/i,
  ],
  [
    'child_protection_plans',
    /\b([\d,]+) children (?:and young people )?were (?:the )?subjects? of a child protection plan/i,
  ],
  ['looked_after_children', /\b([\d,]+) children (?:and young people )?(?:were|are) being looked after/i],
  ['looked_after_children', /is looking after ([\d,]+) children/i],
];

/** The first value of each figure, from the sections about the area. */
export function figuresIn(sections: readonly Section[]): Figure[] {
  const texts = sections
    .filter(({ kind }) => kind === 'context')
    .flatMap(({ passages }) =>
      passages.map(({ text, page }) => ({ text: tidy(text.replace(/\n•?/g, ' ')), page })),
    );
  const found = new Map<string, Figure>();
  for (const { text, page } of texts) {
    for (const [subject, pattern] of figures) {
      const value = pattern.exec(text)?.[1];
      if (value && !found.has(subject))
        found.set(subject, { kind: 'figure', subject, value: value.replace(' ', ''), page });
    }
  }
  return [...found.values()];
}

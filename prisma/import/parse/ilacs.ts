/** Inspections of local authority children's services from 2018. The table alone tells the edition. */
import { type AreaCode, type EditionCode, type ParsedJudgement, Refusal } from '../types';
import { ilacsLabels } from './labels';
import type { Line } from './lines';
import { namesOverall } from './overall';
import { readTable } from './table';
import { refuseLateTable } from './table-checks';

const editionAreas: Record<'ILACS_2018' | 'ILACS_2023' | 'ILACS_2026', readonly AreaCode[]> = {
  ILACS_2018: ['leadership', 'help_and_protection', 'care_and_care_leavers', 'overall'],
  ILACS_2023: ['leadership', 'help_and_protection', 'in_care', 'care_leavers', 'overall'],
  ILACS_2026: ['leadership', 'help_and_protection', 'in_care', 'care_leavers'],
};

/** An overall judgement that the table lacks can be named on these pages. */
const FRONT_PAGES = 4;

/** Judgements and edition. A table that fits no edition exactly is refused: a new edition must not pass for an old one. */
export function readIlacs(
  pages: readonly (readonly Line[])[],
  width: number,
): { edition: EditionCode; judgements: ParsedJudgement[] } {
  const lines = pages.slice(0, 3).flat();
  const judgements = readTable(tableLines(lines), ilacsLabels, width);
  if (judgements.length === 0) throw new Refusal('no-judgements', 'the table of judgements was not found');
  refuseLateTable(judgements);
  const areas = judgements.map(({ area }) => area);
  for (const edition of ['ILACS_2018', 'ILACS_2023', 'ILACS_2026'] as const) {
    const expected = editionAreas[edition];
    if (expected.length !== areas.length || !expected.every((area) => areas.includes(area))) continue;
    if (edition === 'ILACS_2026' && namesOverall(pages.slice(0, FRONT_PAGES))) {
      throw new Refusal('ambiguous', 'an overall judgement is named and its grade was not found');
    }
    return { edition, judgements };
  }
  throw new Refusal('unknown-layout', `no edition that we know judges ${areas.join(', ')}`);
}

/** From the head of the table ("Judgement", "Grade") to the prose that follows it. */
function tableLines(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex((line) => /^judgements? grades?$/i.test(line.text));
  return head < 0 ? lines : lines.slice(head + 1);
}

/** Single inspection framework, 2013 to 2018: five rows of a table and a sentence above them. */
import { type ParsedJudgement, Refusal } from '../types';
import { sifLabels } from './labels';
import type { Line } from './lines';
import { overallStatement } from './overall';
import { readTable } from './table';
import { refuseLateTable } from './table-checks';

/** The five rows of the table and the overall judgement above them, in printed order. */
export function readSif(pages: readonly (readonly Line[])[], width: number): ParsedJudgement[] {
  const lines = pages.slice(0, 3).flat();
  const rows = readTable(lines, sifLabels, width);
  const missing = sifLabels.filter((label) => !rows.some((row) => row.area === label.area));
  if (rows.length === 0) throw new Refusal('no-judgements', 'the table of judgements was not found');
  refuseLateTable(rows);
  if (missing.length > 0) {
    throw new Refusal('ambiguous', `the table lacks ${missing.map((label) => label.area).join(', ')}`);
  }
  return [overall(lines), ...rows];
}

/** The sentence that stands between the dates and the first row; prose around it holds other grade words. */
function overall(lines: readonly Line[]): ParsedJudgement {
  const first = lines.findIndex((line) => sifLabels[0]?.starts.test(line.text));
  const from = lines.findIndex((line) => /^inspection dates?\b/i.test(line.text));
  return {
    area: 'overall',
    ...overallStatement(lines.slice(Math.max(from, 0), first < 0 ? undefined : first)),
  };
}

import { describe, expect, it } from 'vitest';
import { tablesOf } from './tables.mjs';

describe('tables of the schema', () => {
  it('come after those that they refer to, with their columns and keys', () => {
    const tables = tablesOf();
    const at = (name) => tables.findIndex((table) => table.name === name);
    expect(at('Revision')).toBe(0);
    for (const [one, other] of [
      ['Judgement', 'Inspection'],
      ['Inspection', 'Source'],
      ['ReportPassage', 'ReportSection'],
    ])
      expect(at(one)).toBeGreaterThan(at(other));
    expect(tables[at('EditionArea')]).toEqual({
      name: 'EditionArea',
      columns: ['editionCode', 'areaCode', 'laneCode', 'spanLaneCode', 'series', 'order', 'label'],
      truths: [],
      key: ['editionCode', 'areaCode'],
      numbered: false,
    });
    expect(tables[at('Visit')]).toMatchObject({ key: ['id'], numbered: true });
  });

  it('are refused where they refer to each other', () => {
    const circle = ['A', 'B'].map(
      (name, at) =>
        `model ${name} {\n  id Int @id\n  other ${'BA'[at]} @relation(fields: [otherId], references: [id])\n  otherId Int\n}\n`,
    );
    expect(() => tablesOf(circle.join('\n'))).toThrow(/refer to each other: A, B/);
  });
});

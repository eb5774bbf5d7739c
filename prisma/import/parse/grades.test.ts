import { describe, expect, it } from 'vitest';
import { continues, gradeOf, isGradePiece } from './grades';

describe('printed grades', () => {
  it.each([
    ['Good', 'good'],
    ['Requires improvement to be good', 'requires_improvement'],
    ['Require improvement', 'requires_improvement'],
    ['Requires Improvement', 'requires_improvement'],
    ['inadequate.', 'inadequate'],
    ['Adequate', 'adequate'],
    ['Not judged', 'not_judged'],
    ['Outstanding', 'outstanding'],
  ])('%s', (text, grade) => expect(gradeOf(text)).toBe(grade));

  it.each(['to be good', 'improvement', 'goodness', 'not good', 'good care', ''])(
    '"%s" is no grade',
    (text) => expect(gradeOf(text)).toBeNull(),
  );

  it('joins a grade that is broken over lines, and no more', () => {
    expect(continues('Requires', 'Improvement')).toBe(true);
    expect(continues('Requires improvement to be', 'good')).toBe(true);
    expect(continues('Requires improvement', 'to be good')).toBe(true);
    expect(continues('Requires improvement', 'Good')).toBe(false);
    expect(continues('Good', 'Good')).toBe(false);
    expect(isGradePiece('children in care')).toBe(false);
  });
});

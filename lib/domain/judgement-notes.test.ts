import { describe, expect, it } from 'vitest';
import { inspection, provenance } from './fixtures/builders';
import { judgementNotes } from './judgement-notes';

const noted = (of: string | null, notes: Record<string, string | null>) => {
  const made = inspection('SIF', ['2014-04', '2014-04', null], {
    overall: 'requires_improvement',
    help_and_protection: 'requires_improvement',
    adoption: 'good',
  });
  return {
    ...made,
    provenance: { ...provenance, note: of },
    judgements: made.judgements.map((one) => ({
      ...one,
      label: one.area,
      provenance: { ...provenance, note: notes[one.area] ?? null },
    })),
  };
};

describe('notes on judgements', () => {
  it('leave out what the note of the inspection says', () => {
    const { shared, own } = judgementNotes(
      noted('month from the press; joint board', {
        overall: 'month from the press; joint board',
        adoption: 'stated apart; month from the press; joint board',
      }),
    );
    expect(shared).toEqual([]);
    expect([...own]).toEqual([[expect.stringContaining('/adoption'), 'stated apart']]);
  });

  it('are said once where several judgements share them, with their names', () => {
    const { shared, own } = judgementNotes(
      noted('m', {
        overall: 'all but adoption; m',
        help_and_protection: 'all but adoption ; m',
        adoption: 'm',
      }),
    );
    expect(shared).toEqual([{ note: 'all but adoption', of: ['overall', 'help_and_protection'] }]);
    expect(own.size).toBe(0);
  });

  it('need no names where all judgements share them', () => {
    const note = 'month of the inspection only';
    const { shared } = judgementNotes(
      noted(null, { overall: note, help_and_protection: note, adoption: note }),
    );
    expect(shared).toEqual([{ note, of: null }]);
  });
});

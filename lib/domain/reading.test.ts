import { describe, expect, it } from 'vitest';
import { newsInWords, type RevisionNews } from './latest';
import { warningInWords } from './reading';
import { linesOf, sectionTitle } from './report-text';
import { snippetParts } from './search';

describe('words about the reading', () => {
  it('tell a warning without its code, with days as people write them', () => {
    expect(
      warningInWords(
        'footer-differs: the footer of page 2 ends the inspection on 2024-12-12, page 1 on 2024-12-06',
      ),
    ).toBe('The footer of page 2 ends the inspection on 12 December 2024, page 1 on 6 December 2024.');
    expect(warningInWords('heading-differs: page 5 heads help_and_protection as good')).toBe(
      'Page 5 heads help and protection as good.',
    );
  });

  it('tell what is new, what is stated anew and what was taken back', () => {
    const news: RevisionNews = {
      ...{ id: '2026-11-26.1', time: '2026-11-26T00:00:00Z', kind: 'release', reason: '' },
      added: [{ what: 'inspections', count: 3 }],
      restated: [{ what: 'visits and joint inspections', count: 1200 }],
      withdrawn: [],
      corrections: 1,
    };
    expect(newsInWords(news)).toBe(
      'It added 3 inspections. It states 1,200 visits and joint inspections anew, with more or corrected facts. It corrects 1 published error.',
    );
    expect(newsInWords({ ...news, added: [], restated: [], corrections: 0 })).toBe(
      'It changed no fact. It corrects no published error.',
    );
  });
});

describe('text as it is shown', () => {
  it('has a title for what the report gives none, and lines for points', () => {
    expect(sectionTitle({ title: '', kind: 'summary' })).toBe('Summary');
    expect(sectionTitle({ title: 'What needs to improve: ', kind: 'improvement' })).toBe(
      'What needs to improve',
    );
    expect(linesOf({ text: 'Two things:\n• one\n• two\nand more' })).toEqual([
      { point: false, text: 'Two things:' },
      { point: true, text: 'one' },
      { point: true, text: 'two' },
      { point: false, text: 'and more' },
    ]);
  });

  it('marks the words that were found, whatever stands round them', () => {
    expect(snippetParts('a \u0001<b>\u0002 c\n• d')).toEqual([
      { text: 'a ', marked: false },
      { text: '<b>', marked: true },
      { text: ' c d', marked: false },
    ]);
    expect(snippetParts('')).toEqual([]);
  });
});

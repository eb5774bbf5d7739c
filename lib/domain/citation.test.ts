import { expect, it } from 'vitest';
import { bibtex, citation } from './citation';
import { withDay } from './read-on';

const cited = {
  title: 'Kingston upon Hull & Leeds: 50 % of {all}',
  url: 'https://gradeline.example/compare?la=kingston-upon-hull~leeds&asOf=2026-11-22&rev=2026-11-22.1',
  asAt: '2026-11-22',
  revision: '2026-11-22.1',
};

it('cites in words, with the day of access or a place for it', () => {
  expect(withDay(citation(cited), '2026-11-26', '26 November 2026')).toBe(
    'Gradeline (unofficial), “Kingston upon Hull & Leeds: 50 % of {all}”, data as at 22 November 2026, revision 2026-11-22.1, https://gradeline.example/compare?la=kingston-upon-hull~leeds&asOf=2026-11-22&rev=2026-11-22.1, read on 26 November 2026.',
  );
  expect(citation(cited)).toMatch(/, with the day on which you read it\.$/);
});

it('gives an entry whose signs LaTeX can read, and whose address is as it is', () => {
  expect(withDay(bibtex(cited), '2026-11-26', '26 November 2026')).toBe(
    [
      '@misc{gradeline-kingston-upon-hull-2026-11-22.1,',
      '  author = {{Gradeline}},',
      '  title = {{Kingston upon Hull \\& Leeds: 50 \\% of \\{all\\}}},',
      '  year = {2026},',
      '  version = {2026-11-22.1},',
      '  url = {https://gradeline.example/compare?la=kingston-upon-hull~leeds&asOf=2026-11-22&rev=2026-11-22.1},',
      '  urldate = {2026-11-26},',
      '  note = {Unofficial. Data as at 22 November 2026, revision 2026-11-22.1},',
      '}',
    ].join('\n'),
  );
  expect(bibtex({ ...cited, title: 'a_b~c^d\\e' })).toContain(
    'title = {{a\\_b\\textasciitilde{}c\\textasciicircum{}d\\textbackslash{}e}}',
  );
});

import { expect, it } from 'vitest';
import { type Conflict, mergedConflicts } from './conflicts';
import { provenance } from './fixtures/builders';

const { source } = provenance;
const statement = (id: string, says: string) => ({
  key: `${id} ${says}`,
  subjectKey: 'doncaster/events/1',
  stance: 'differs',
  says,
  page: null,
  source: { ...source, id },
});
const conflict = (slug: string, subject: string, statements: Conflict['statements']): Conflict => ({
  slug,
  subject,
  own: { says: '30 September 2014', source },
  statements,
});

it('tells one happening once, with every statement once', () => {
  const gazette = statement('gazette', 'Was scheduled for 1 October 2014');
  const news = statement('news', 'Launched in October 2014');
  const merged = mergedConflicts([
    conflict('doncaster', 'The trust', [gazette]),
    conflict('doncaster', 'Trust became operational', [gazette, news]),
    conflict('york', 'A visit', [gazette]),
  ]);
  expect(merged.map(({ slug, subject, statements }) => [slug, subject, statements.length])).toEqual([
    ['doncaster', 'Trust became operational', 2],
    ['york', 'A visit', 1],
  ]);
});

import { expect, it } from 'vitest';
import { withoutInWords } from './outside-words';

it('groups authorities by the reason why they are missing', () => {
  expect(
    withoutInWords([
      { displayName: 'Poole', why: 'undated' },
      { displayName: 'Camden', why: 'later' },
      { displayName: 'Oldham', why: 'later' },
    ]),
  ).toBe(
    'The first full inspection in our data was published later: Camden and Oldham. The publication date is not known: Poole.',
  );
  expect(withoutInWords([])).toBe('');
});

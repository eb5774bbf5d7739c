import { expect, it } from 'vitest';
import { newestInWords } from './latest';

it('names the newest publication, as exactly as it is dated', () => {
  expect(newestInWords(['2026-06-18', null, '2025-12-01'])).toBe(
    'The newest report we hold was published on 18 June 2026.',
  );
  expect(newestInWords(['2025-12-01', '2026-06'])).toBe(
    'The newest report we hold was published in June 2026.',
  );
  expect(newestInWords([null])).toBeNull();
});

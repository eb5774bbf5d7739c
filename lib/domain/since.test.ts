import { expect, it } from 'vitest';
import { comparedWithBefore } from './comparison';
import { sinceInWords } from './comparison-words';
import { doncaster } from './fixtures/doncaster';

it('says of each of Doncaster’s judgements of 2025 what changed since the last comparable one', () => {
  const said = Object.fromEntries(
    (doncaster.inspections[0]?.judgements ?? []).map(({ key, area }) => [
      area,
      sinceInWords(comparedWithBefore(doncaster, key)),
    ]),
  );
  expect(said).toEqual({
    leadership: 'was inadequate in February 2022 (ILACS 2018)',
    help_and_protection: 'was requires improvement in February 2022 (ILACS 2018)',
    in_care: 'not comparable with what stood before',
    care_leavers: 'not comparable with what stood before',
    overall: 'was requires improvement in February 2022 (ILACS 2018)',
  });
});

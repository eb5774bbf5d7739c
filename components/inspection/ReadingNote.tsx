import type { Correction, ReadingCheck } from '@/lib/domain/reading';
import { CorrectionList } from '../CorrectionList';

interface Props {
  reading: ReadingCheck | null;
  /** How many judgements the inspection has. */
  judgements: number;
  corrections: Correction[];
}

/** How the reading of this report was checked, what disagreed, and what was mended by hand. */
export function ReadingNote({ reading, judgements, corrections }: Props) {
  return (
    <>
      {reading && (
        <div className="entry mt-4 max-w-[75ch]">
          {reading.confirmed !== null && (
            <p>
              {reading.confirmed} of the {judgements} judgements {reading.confirmed === 1 ? 'is' : 'are'}{' '}
              stated a second time in the report, in the heading of a section, with the same grade.
            </p>
          )}
          {reading.warnings.length > 0 && (
            <ul className="mt-1 list-disc pl-6">
              {reading.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {corrections.length > 0 && (
        <>
          <h3 className="mt-6">Corrected by hand</h3>
          <CorrectionList corrections={corrections} />
        </>
      )}
    </>
  );
}

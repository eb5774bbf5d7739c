import { spanInWords } from '@/lib/domain/dates';
import type { Inspection } from '@/lib/domain/history';
import { Statements } from './Statements';

/** What is recorded of the inspections besides their grades: counts, and what other sources say. */
export function InspectionNotes({ inspections }: { inspections: Inspection[] }) {
  const told = inspections.filter(
    ({ improvementPoints, paragraphs, statements }) =>
      improvementPoints !== null || paragraphs !== null || statements.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <>
      <h3 className="mt-8">More about these inspections</h3>
      {told.map(({ key, kind, startDate, endDate, improvementPoints, paragraphs, statements }) => (
        <div key={key} className="entry mt-3 max-w-[80ch]">
          <h4 className="font-semibold">
            {kind.label}, {spanInWords(startDate, endDate)}
          </h4>
          {(improvementPoints !== null || paragraphs !== null) && (
            <p>
              {[
                improvementPoints !== null && `${improvementPoints} points under “What needs to improve”`,
                paragraphs !== null && `${paragraphs} numbered paragraphs`,
              ]
                .filter(Boolean)
                .join('; ')}
              .
            </p>
          )}
          <Statements
            own={`the inspection took place ${startDate && startDate !== endDate ? 'from ' : ''}${spanInWords(startDate, endDate)}`}
            statements={statements}
          />
        </div>
      ))}
    </>
  );
}

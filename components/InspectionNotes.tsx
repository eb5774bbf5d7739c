import { spanInWords } from '@/lib/domain/dates';
import type { Inspection } from '@/lib/domain/history';
import { improvementInWords, whenInspected } from '@/lib/domain/inspection-words';
import { Statements } from './Statements';

/** What is recorded of the inspections besides their grades: counts, and what other sources say. */
export function InspectionNotes({ inspections }: { inspections: Inspection[] }) {
  const told = inspections.filter(
    (inspection) =>
      improvementInWords(inspection) !== null ||
      inspection.paragraphs !== null ||
      inspection.statements.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <>
      <h3 className="mt-8">More about these inspections</h3>
      {told.map((inspection) => (
        <div key={inspection.key} className="entry mt-3 max-w-[80ch]">
          <h4 className="font-semibold">
            {inspection.kind.label}, {spanInWords(inspection.startDate, inspection.endDate)}
          </h4>
          <Counts inspection={inspection} />
          <Statements own={whenInspected(inspection)} statements={inspection.statements} />
        </div>
      ))}
    </>
  );
}

function Counts({ inspection }: { inspection: Inspection }) {
  const { paragraphs } = inspection;
  const told = [
    improvementInWords(inspection),
    paragraphs !== null && `${paragraphs} numbered paragraphs`,
  ].filter(Boolean);
  return told.length > 0 && <p>{told.join('; ')}.</p>;
}

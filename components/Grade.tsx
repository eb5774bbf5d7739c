import { absenceLabels, type AbsenceReason, type Grade as GradeCode, gradeLooks } from '@/lib/domain/grades';

/**
 * Letter and words of a grade; or, in words, why there is none. Words that need a second line keep clear of the
 * letter, so that the letters of a column can be read down.
 */
export function Grade({ grade, reason }: { grade: GradeCode | null; reason: AbsenceReason | null }) {
  if (!grade) return <span className="text-soft">{reason ? absenceLabels[reason] : 'Not in our data'}</span>;
  const look = gradeLooks[grade];
  return (
    <span className="grade">
      <span className={`chip chip-${grade.replaceAll('_', '-')}`} aria-hidden="true">
        {look.letter}
      </span>
      <span>{look.short}</span>
    </span>
  );
}

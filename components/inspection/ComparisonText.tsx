import type { Change, Comparison } from '@/lib/domain/comparison';
import type { Edition } from '@/lib/domain/framework';
import { absenceLabels, gradeLooks } from '@/lib/domain/grades';
import { list } from '@/lib/domain/list';
import { DateText } from '../DateText';

const directions: Record<Change, string> = {
  higher: 'Higher',
  same: 'The same',
  lower: 'Lower',
};

interface Props {
  comparison: Comparison | null;
  /** The edition of the judgement that is compared. */
  edition: Edition;
}

/** How a judgement stands to the last comparable one, or why nothing before it can be compared. */
export function ComparisonText({ comparison, edition }: Props) {
  if (!comparison) return <span className="text-soft">No grade to compare</span>;
  if (comparison.kind === 'first') {
    return <span className="text-soft">No comparable one before it in our data</span>;
  }
  if (comparison.kind === 'changed') {
    const { before } = comparison;
    const last = before[0];
    return (
      <>
        <span className="font-semibold">Not comparable.</span>{' '}
        <span className="text-soft">
          What stands before it, {list(before.map(({ area }) => `“${area.label}”`))}
          {last && (
            <>
              {' '}
              (<DateText date={last.end} />, {last.edition.shortLabel})
            </>
          )}
          , has another meaning.
        </span>
      </>
    );
  }
  if (comparison.kind === 'interrupted') {
    const { before, reason } = comparison;
    return (
      <span className="text-soft">
        The grade before it, at the inspection that ended <DateText date={before.end} />, is missing:{' '}
        {absenceLabels[reason ?? 'not_in_our_data'].toLowerCase()}
      </span>
    );
  }
  const { change, before, crosses } = comparison;
  return (
    <>
      <span className="font-semibold">{directions[change]}:</span> it was{' '}
      {gradeLooks[before.grade].short.toLowerCase()} at the inspection that ended{' '}
      <DateText date={before.end} />
      {crosses && <Crossing from={crosses} to={edition} overall={before.area.area === 'overall'} />}
    </>
  );
}

/** Said wherever a comparison crosses editions; a step of the overall judgement from SIF needs more. */
function Crossing({ from, to, overall }: { from: Edition; to: Edition; overall: boolean }) {
  return (
    <span className="fine block">
      Another edition: {from.shortLabel} then, {to.shortLabel} now.
      {overall &&
        from.code === 'SIF' &&
        ' Under SIF any inadequate key judgement made the overall judgement inadequate; under ILACS it does not.'}
    </span>
  );
}

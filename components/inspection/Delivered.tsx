import type { AuthorityHistory, Inspection } from '@/lib/domain/history';
import { type Deliverer, deliveredAt } from '@/lib/domain/inspection-page';
import { DateText } from '../DateText';
import { SourceLink } from '../SourceNote';

const extents: Record<Deliverer['extent'], string> = {
  throughout: 'throughout the inspection',
  partly: 'during a part of the inspection, or on dates too coarse to tell',
  began: 'no end is recorded in our data',
};

/** Who delivered while the inspectors were there. The judgement is of the authority all the same. */
export function Delivered({ history, inspection }: { history: AuthorityHistory; inspection: Inspection }) {
  const bodies = deliveredAt(history, inspection);
  if (bodies.length === 0) {
    return <>Our data name no trust, company or partnership that delivered them at the time.</>;
  }
  return (
    <>
      {bodies.map(({ period, extent }) => (
        <p key={period.key}>
          {period.body.name} ({period.body.kind}), from <DateText date={period.from} />
          {period.to && (
            <>
              {' '}
              to <DateText date={period.to} />
            </>
          )}
          : {extents[extent]}.{' '}
          <span className="fine">
            Source: <SourceLink source={period.provenance.source} page={period.provenance.page} />.
          </span>
        </p>
      ))}
      <p>The judgement is of the authority, also where another body delivers.</p>
    </>
  );
}

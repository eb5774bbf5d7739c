import type { AuthorityHistory } from '@/lib/domain/history';
import { type Dated, type Deliverer, deliveredAt } from '@/lib/domain/inspection-page';
import { DateText } from '../DateText';
import { SourceLink } from '../SourceNote';

const extents: Record<Deliverer['extent'], string> = {
  throughout: 'throughout',
  partly: 'during a part of it, or on dates too coarse to tell',
  began: 'no end is recorded in our data',
};

interface Props {
  history: AuthorityHistory;
  at: Dated;
}

/** Who delivered while something took place. A judgement is of the authority all the same. */
export function Delivered({ history, at }: Props) {
  const bodies = deliveredAt(history, at);
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
      <p>A judgement is of the authority, also where another body delivers.</p>
    </>
  );
}

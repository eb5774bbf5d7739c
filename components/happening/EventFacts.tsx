import type { AuthorityHistory, GovernanceEvent } from '@/lib/domain/history';
import { phaseWords, remitWords } from '@/lib/domain/happening-words';
import { DateText } from '../DateText';
import { Fact } from '../Fact';
import { Delivered } from '../inspection/Delivered';

/** When, what kind of step, what it was about, and who delivered at the time. */
export function EventFacts({ history, event }: { history: AuthorityHistory; event: GovernanceEvent }) {
  const { date, kind, phase, remit } = event;
  return (
    <dl className="mt-4 border-t border-line">
      <Fact name="Date">
        <DateText date={date} />
      </Fact>
      <Fact name="Kind">
        {kind.label}, {phaseWords[phase]}
      </Fact>
      <Fact name="Remit">{remitWords[remit]}</Fact>
      <Fact name="Who delivered the services">
        <Delivered history={history} at={{ startDate: date, endDate: date, publishedOn: null }} />
      </Fact>
    </dl>
  );
}

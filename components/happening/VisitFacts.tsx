import type { AuthorityHistory, Visit } from '@/lib/domain/history';
import { priorityWords } from '@/lib/domain/happening-words';
import { visitDateInWords } from '@/lib/domain/tracks';
import { DateText } from '../DateText';
import { Fact } from '../Fact';
import { Delivered } from '../inspection/Delivered';

/** Both clocks, kind, topic, what was raised, and who delivered at the time. */
export function VisitFacts({ history, visit }: { history: AuthorityHistory; visit: Visit }) {
  const { kind, startDate, endDate, publishedOn, topic, sequenceNumber, status } = visit;
  const words = visitDateInWords(visit);
  const when = endDate ?? startDate;
  return (
    <dl className="mt-4 border-t border-line">
      <Fact name={status === 'planned' ? 'Planned for' : 'Took place'}>
        {words && when ? <time dateTime={when}>{words}</time> : 'Date not known'}
      </Fact>
      <Fact name="Published">
        {publishedOn ? <DateText date={publishedOn} /> : 'Publication date not known'}
      </Fact>
      <Fact name="Kind">{kind.label}</Fact>
      <Fact name="Topic, in our words">{topic ?? 'Not in our data'}</Fact>
      {sequenceNumber !== null && <Fact name="Number">{sequenceNumber} of its series</Fact>}
      <Fact name="Area for priority action">{priorityWords[visit.priorityAction] ?? 'Not in our data'}</Fact>
      <Fact name="Grade">None: a visit gives no grade.</Fact>
      <Fact name="Who delivered the services">
        <Delivered history={history} at={visit} />
      </Fact>
    </dl>
  );
}

import type { DoubtLink } from '@/lib/domain/feedback';
import type { AuthorityHistory } from '@/lib/domain/history';
import { judgementTables } from '@/lib/domain/judgement-rows';
import { notBegunSentence } from '@/lib/domain/place-words';
import { visitsSentence } from '@/lib/domain/sentences';
import { DeliveryList } from './DeliveryList';
import { EarlierTable } from './EarlierTable';
import { EventList } from './EventList';
import { InspectionNotes } from './InspectionNotes';
import { JudgementTable } from './JudgementTable';
import { Printed } from './Printed';
import { VisitList } from './VisitList';

interface Props {
  history: AuthorityHistory;
  /** Before each heading, where the history is not the page's own: "Cumbria: ". */
  prefix?: string;
  wrong: DoubtLink;
}

/** Everything recorded of one authority as tables and lists, each fact with its source. */
export function HistoryTables({ history, prefix = '', wrong }: Props) {
  // Addresses of "Something wrong?" hold the page's own address.
  const name = ['tables', prefix, wrong('', '')].join(' ');
  return (
    <Printed of={history} name={name}>
      <Tables history={history} prefix={prefix} wrong={wrong} />
    </Printed>
  );
}

function Tables({ history, prefix, wrong }: Required<Props>) {
  const { authority, inspections, earlier, visits, events, delivery, framework } = history;
  const id = (name: string) => `${authority.slug}-${name}`;
  const tables = judgementTables(inspections, framework);
  return (
    <>
      {tables.map((table, index) => (
        <section key={table.heading} aria-labelledby={id(`judgements-${index}`)} className="section">
          <h2 id={id(`judgements-${index}`)}>
            {prefix}
            {table.heading}
          </h2>
          <JudgementTable
            table={table}
            caption="Newest first. Dates are those of the inspection, then of publication."
          />
          {index === 0 && (
            <div className="unbrief">
              <InspectionNotes inspections={inspections} />
            </div>
          )}
        </section>
      ))}
      {tables.length === 0 && (
        <p className="section">
          {prefix}
          {notBegunSentence(history) ?? 'No report of an inspection since November 2013 is in our data.'}
        </p>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby={id('earlier')} className="section unbrief">
          <h2 id={id('earlier')}>{prefix}Judgements before November 2013</h2>
          <EarlierTable earlier={earlier} wrong={wrong} />
        </section>
      )}
      {visits.length > 0 && (
        <section aria-labelledby={id('visits')} className="section unbrief">
          <h2 id={id('visits')}>{prefix}Visits and joint inspections</h2>
          <p className="measure mt-2">
            {visitsSentence(history)} A visit gives no grade. Our list is a part: a visit whose letter was not
            published, or not found, is missing here.
          </p>
          <VisitList visits={visits} />
        </section>
      )}
      {events.length > 0 && (
        <section aria-labelledby={id('events')} className="section unbrief">
          <h2 id={id('events')}>{prefix}Government intervention, trusts and reorganisation</h2>
          <EventList events={events} />
        </section>
      )}
      {delivery.length > 0 && (
        <section aria-labelledby={id('delivery')} className="section unbrief">
          <h2 id={id('delivery')}>{prefix}Who delivered the services</h2>
          <p className="measure mt-2">
            The judgement is always of the authority, also where another body delivers.
          </p>
          <DeliveryList delivery={delivery} wrong={wrong} />
        </section>
      )}
    </>
  );
}

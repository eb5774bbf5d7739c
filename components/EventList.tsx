import { dateInWords } from '@/lib/domain/dates';
import type { GovernanceEvent } from '@/lib/domain/history';
import { DateText } from './DateText';
import { SourceNote } from './SourceNote';
import { Statements } from './Statements';

const remits = {
  social_care: 'children’s social care',
  whole_council: 'the whole council',
  send: 'special educational needs and disabilities, not social care',
  adoption: 'adoption',
  youth_justice: 'youth justice',
  unknown: 'remit not recorded',
} satisfies Record<GovernanceEvent['remit'], string>;

const phases = {
  announced: 'announced or planned',
  began: 'began',
  revised: 'revised',
  step: 'one step',
  ended: 'ended',
} satisfies Record<GovernanceEvent['phase'], string>;

/** Directions, notices, commissioners, trusts and reorganisations, newest first, each with its remit. */
export function EventList({ events }: { events: GovernanceEvent[] }) {
  return (
    <ol className="mt-4 grid gap-5">
      {events.map(({ key, date, title, kind, remit, phase, provenance, statements }) => (
        <li
          key={key}
          className="entry grid grid-cols-[minmax(0,1fr)] gap-x-6 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <p className="font-semibold">
            <DateText date={date} />
          </p>
          <div className="max-w-[75ch]">
            <p>{title}</p>
            <p className="fine">
              {kind.label}, {phases[phase]}; remit: {remits[remit]}.
            </p>
            <SourceNote provenance={provenance} />
            <Statements own={`${title}, ${dateInWords(date)}`} statements={statements} />
          </div>
        </li>
      ))}
    </ol>
  );
}

import { daysBetween } from '@/lib/domain/dates';
import type { AuthorityHistory, Inspection } from '@/lib/domain/history';
import { improvementInWords } from '@/lib/domain/inspection-words';
import { DateText, SpanText } from '../DateText';
import { Fact } from '../Fact';
import { Delivered } from './Delivered';

interface Props {
  history: AuthorityHistory;
  inspection: Inspection;
}

/** Both clocks, kind, edition, who led, who delivered, and what was counted in the report. */
export function InspectionFacts({ history, inspection }: Props) {
  const { kind, edition, leadInspectors, paragraphs } = inspection;
  return (
    <dl className="mt-4 border-t border-line">
      <Fact name="Took place">
        <SpanText from={inspection.startDate} to={inspection.endDate} />
      </Fact>
      <Fact name="Published">
        <Published inspection={inspection} />
      </Fact>
      <Fact name="Kind">{kind.label}</Fact>
      <Fact name="Framework edition">
        {edition.label} ({edition.shortLabel}). {edition.note}
      </Fact>
      <Fact name={leadInspectors.length > 1 ? 'Lead inspectors' : 'Lead inspector'}>
        {leadInspectors.length > 0 ? leadInspectors.join(', ') : 'Not in our data'}
      </Fact>
      <Fact name="Who delivered the services">
        <Delivered history={history} at={inspection} />
      </Fact>
      <Fact name="Points to improve">
        {improvementInWords(inspection) ?? 'None counted: the source has no list of them that we hold'}
      </Fact>
      <Fact name="Numbered paragraphs">
        {paragraphs === null ? 'Not numbered, or not counted' : paragraphs}
      </Fact>
    </dl>
  );
}

/** The date of publication as filed, and as the report prints it where the two differ. */
function Published({ inspection: { publishedOn, publishedOnPrinted, endDate } }: { inspection: Inspection }) {
  if (!publishedOn) return <>Publication date not known</>;
  const days = publishedOn.length === 10 && endDate?.length === 10 ? daysBetween(endDate, publishedOn) : null;
  return (
    <>
      <DateText date={publishedOn} />
      {days !== null && `, ${days} days after the inspection ended`}
      {publishedOnPrinted && publishedOnPrinted !== publishedOn && (
        <>
          . This is the date as filed; the report itself prints <DateText date={publishedOnPrinted} />
        </>
      )}
    </>
  );
}

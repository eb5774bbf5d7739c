import { earlierSubject, figureSubject, type ReportText } from '@/lib/domain/report-text';
import { DateText } from '../DateText';
import { Grade } from '../Grade';

interface Props {
  text: ReportText;
  url: string | null;
}

/** What the report says of earlier inspections, and its figures about the area. */
export function Remarks({ text: { earlier, figures }, url }: Props) {
  const page = (number: number) => (
    <span className="fine">
      {url ? <a href={`${url}#page=${number}`}>page {number}</a> : `page ${number}`}
    </span>
  );
  return (
    <>
      {earlier.length > 0 && (
        <section aria-labelledby="remarks-earlier" className="mt-8">
          <h3 id="remarks-earlier">What the report says of earlier inspections</h3>
          <p className="fine measure mt-1">
            Plain statements only, found by our reader; dates as the report gives them, sometimes those of
            publication.
          </p>
          <ul className="mt-2 grid gap-1">
            {earlier.map(({ subject, date, grade, page: number }) => (
              <li key={`${subject} ${date}`}>
                <DateText date={date} />, {earlierSubject(subject)}: <Grade grade={grade} reason={null} />{' '}
                {page(number)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {figures.length > 0 && (
        <section aria-labelledby="remarks-figures" className="mt-8">
          <h3 id="remarks-figures">Figures about the area</h3>
          <p className="fine measure mt-1">
            As the report prints them, of the dates that it gives beside them.
          </p>
          <dl className="mt-2 grid max-w-[60ch] gap-x-6 gap-y-1 sm:grid-cols-[1fr_auto]">
            {figures.map(({ subject, value, page: number }) => (
              <div key={subject} className="contents">
                <dt>{figureSubject(subject)}</dt>
                <dd>
                  <span className="font-semibold">{value}</span> {page(number)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

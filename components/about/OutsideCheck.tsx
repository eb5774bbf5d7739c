import type { Coverage } from '@/lib/domain/coverage';
import {
  isExplained,
  ofstedShares,
  perCent,
  possibleShare,
  type ShareAt,
  shareAt,
} from '@/lib/domain/outside-check';
import { withoutInWords } from '@/lib/domain/outside-words';
import { DateText } from '../DateText';

/** Our shares of authorities judged good or outstanding beside those that Ofsted published, for four days. */
export function OutsideCheck({ coverage: { authorities, overall } }: { coverage: Coverage }) {
  const checks = ofstedShares.map(({ day, good }) => ({
    ofsted: good,
    share: shareAt(day, authorities, overall),
  }));
  const explained = checks.filter(({ ofsted, share }) => isExplained(ofsted, share)).length;
  return (
    <>
      <table className="facts mt-4" role="table">
        <caption>
          Authorities judged good or outstanding overall. Percentages are rounded to whole numbers.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className="w-[16%]">
              On
            </th>
            <th scope="col" role="columnheader" className="w-[14%]">
              Ofsted’s share
            </th>
            <th scope="col" role="columnheader" className="w-[22%]">
              Our share
            </th>
            <th scope="col" role="columnheader">
              Missing from ours
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {checks.map(({ ofsted, share }) => (
            <Row key={share.day} ofsted={ofsted} share={share} />
          ))}
        </tbody>
      </table>
      <p className="measure mt-3">
        On {explained} of {checks.length} days Ofsted’s share lies within the range in which ours could lie:
        there the reports missing from our data, and the authorities not yet inspected, can explain the
        difference.
      </p>
      <p className="fine mt-3 max-w-[75ch]">
        Ofsted’s shares are the figures that it published for these days; we hold no file of those
        publications, so their address is not recorded. Ours are counted from this revision of our data each
        time that the page is made.
      </p>
    </>
  );
}

function Row({ ofsted, share }: { ofsted: number; share: ShareAt }) {
  const { day, existed, judged, good, inadequate, without } = share;
  const possible = possibleShare(share);
  return (
    <tr role="row" data-day={day}>
      <th scope="row" role="rowheader">
        <DateText date={day} />
      </th>
      <td role="cell">
        <span className="cell-label">Ofsted’s share</span>
        {ofsted} per cent
      </td>
      <td role="cell">
        <span className="cell-label">Our share</span>
        {judged === 0 ? 'No authority counted' : `${perCent(good, judged)} per cent`}
        <span className="fine block">
          {good} of {judged}; {inadequate} of {judged} inadequate
        </span>
      </td>
      <td role="cell">
        <span className="cell-label">Missing from ours</span>
        {without.length} of {existed} authorities that existed
        {without.length > 0 && possible && (
          <>
            : with all of them known, our share would lie between {possible[0]} and {possible[1]} per cent
          </>
        )}
        .{without.length > 0 && <span className="fine block">{withoutInWords(without)}</span>}
      </td>
    </tr>
  );
}

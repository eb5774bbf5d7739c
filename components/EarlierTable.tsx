import { dateInWords } from '@/lib/domain/dates';
import type { DoubtLink } from '@/lib/domain/feedback';
import type { EarlierJudgement } from '@/lib/domain/history';
import { howRead } from '@/lib/domain/provenance';
import { NoteText } from './NoteText';
import { DateText } from './DateText';
import { Doubt } from './Feedback';
import { Grade } from './Grade';
import { SourceLink } from './SourceNote';

const heads = [
  ['Date', 'w-[14%]'],
  ['Judgement of', 'w-[16%]'],
  ['Grade', 'w-[14%]'],
  ['Kind of inspection', 'w-[22%]'],
  ['Source', ''],
] as const;

/** Judgements before November 2013, on the scale of their time, as later sources state them. */
export function EarlierTable({ earlier, wrong }: { earlier: EarlierJudgement[]; wrong: DoubtLink }) {
  return (
    <table className="facts mt-4" role="table">
      <caption>
        As later reports and other sources state them. “Adequate” and “satisfactory” belong to the scale of
        that time; they are not “requires improvement”.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(([head, width]) => (
            <th key={head} scope="col" role="columnheader" className={width}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {earlier.map(({ key, date, label, area, grade, edition, inspectionType, provenance }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader" className="font-semibold whitespace-nowrap">
              <DateText date={date} />
            </th>
            <td role="cell">{label}</td>
            <td
              role="cell"
              data-area={area}
              data-grade={grade}
              data-end={date}
              data-published=""
              data-edition={edition}
            >
              <Grade grade={grade} reason={null} />
            </td>
            <td role="cell">{inspectionType}</td>
            <td role="cell" className="fine">
              <SourceLink source={provenance.source} page={provenance.page} />; {howRead(provenance)}
              {provenance.note && (
                <>
                  . Note: <NoteText note={provenance.note} />
                </>
              )}
              <Doubt href={wrong(key, `${label}, ${date}`)} about={`${label}, ${dateInWords(date)}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { EditionReading, WarnedReport } from '@/lib/domain/reading';

interface Props {
  byEdition: EditionReading[];
  warned: WarnedReport[];
  /** Files that were refused: they belong to no edition. */
  refused: number;
}

const heads = [
  'Edition',
  'Reports read',
  'With a warning',
  'Corrected by hand',
  'Judgements stated twice',
] as const;

/** How the reports of each edition were read: each count from the data. */
export function ReadingCoverage({ byEdition, warned, refused }: Props) {
  return (
    <>
      <table className="facts mt-4" role="table">
        <caption>
          A report states many judgements twice: in its table and in the heading of a section. The reader
          holds both against each other, and dates and paragraph numbers too; a disagreement is a warning and
          changes nothing. A further {refused} {refused === 1 ? 'file was' : 'files were'} refused and belong
          to no edition.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {byEdition.map(({ edition, read, warned: some, corrected, judgements, confirmed }) => (
            <tr key={edition.code} role="row">
              <th scope="row" role="rowheader" className="font-semibold">
                {edition.shortLabel}
              </th>
              {[
                [heads[1], String(read)],
                [heads[2], String(some)],
                [heads[3], String(corrected)],
                [heads[4], `${confirmed} of ${judgements}, all agree`],
              ].map(([head, value]) => (
                <td key={head} role="cell">
                  <span className="cell-label">{head}</span>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="mt-8">Reports with a warning</h3>
      {warned.length === 0 && <p className="mt-2">None.</p>}
      <ul className="measure mt-2 grid gap-2">
        {warned.map(({ key, title, warnings }) => (
          <li key={key} className="entry">
            <a href={`/authorities/${key}`}>{title}</a>: {warnings.join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}

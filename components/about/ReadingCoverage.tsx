import { FactsTable } from '@/components/FactsTable';
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
      <FactsTable
        className="mt-4"
        caption={`A report states many judgements twice: in its table and in the heading of a section. The reader holds both against each other, and dates and paragraph numbers too; a disagreement is a warning and changes nothing. A further ${refused} ${refused === 1 ? 'file was' : 'files were'} refused and belong to no edition.`}
        heads={heads}
        rows={byEdition.map(({ edition, read, warned: some, corrected, judgements, confirmed }) => ({
          key: edition.code,
          head: edition.shortLabel,
          cells: [String(read), String(some), String(corrected), `${confirmed} of ${judgements}, all agree`],
        }))}
      />
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

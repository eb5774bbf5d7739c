import type { Framework } from '@/lib/domain/framework';
import { sectionTitle } from '@/lib/domain/report-text';
import type { SearchHit } from '@/lib/domain/search';
import { DateText } from '../DateText';
import { Grade } from '../Grade';

/** One passage: where it stands, its section and grade, and the words found in it. */
export function Hit({ hit, framework }: { hit: SearchHit; framework: Framework }) {
  const {
    inspection,
    authority,
    publishedOn,
    edition,
    section,
    sectionKind,
    grade,
    anchor,
    number,
    page,
    snippet,
  } = hit;
  const label = framework.editions.find(({ code }) => code === edition)?.shortLabel ?? edition;
  return (
    <li className="entry measure">
      <p className="font-semibold">
        <a
          href={`/authorities/${inspection}#${anchor}`}
          className="pointer-coarse:inline-block pointer-coarse:py-2.5"
        >
          {authority}
          {number === null ? `, page ${page}` : `, paragraph ${number}`}
        </a>
      </p>
      <p className="fine">
        Report published <DateText date={publishedOn ?? ''} />, {label}.{' '}
        {sectionTitle({ title: section, kind: sectionKind })}
        {grade && (
          <>
            : <Grade grade={grade} reason={null} />
          </>
        )}
      </p>
      <p className="mt-1">
        {snippet.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
      </p>
    </li>
  );
}

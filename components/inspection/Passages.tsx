import { linesOf, type ReportPassage } from '@/lib/domain/report-text';

interface Props {
  passages: ReportPassage[];
  /** Address of the report's file, where one is known. */
  url: string | null;
}

/** Paragraphs, points and smaller headings, each with its own place: a link to `#p44` opens paragraph 44. */
export function Passages({ passages, url }: Props) {
  return (
    <div className="measure mt-2 grid gap-3">
      {passages.map((passage) =>
        passage.kind === 'heading' ? (
          <h4 key={passage.anchor} id={passage.anchor} className="mt-3 font-semibold">
            {passage.text}
          </h4>
        ) : (
          <Passage key={passage.anchor} passage={passage} url={url} />
        ),
      )}
    </div>
  );
}

function Passage({ passage, url }: { passage: ReportPassage; url: string | null }) {
  const { anchor, kind, number, page } = passage;
  const [first, ...rest] = linesOf(passage);
  const sign = number !== null ? `${number}.` : kind === 'point' ? '•' : '';
  return (
    <div id={anchor} className="passage">
      <a
        href={`#${anchor}`}
        className="passage-sign"
        aria-label={number !== null ? `Paragraph ${number}` : 'Link to this passage'}
      >
        {sign || '¶'}
      </a>
      <div>
        {first && <p>{first.text}</p>}
        {rest.map((line, index) => (
          <p key={index} className={line.point ? 'passage-point' : 'mt-2'}>
            {line.text}
          </p>
        ))}
        <p className="fine leading-none">
          {url ? <a href={`${url}#page=${page}`}>page {page}</a> : `page ${page}`}
        </p>
      </div>
    </div>
  );
}

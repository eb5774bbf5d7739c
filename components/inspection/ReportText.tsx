import type { ReportSection, ReportText as Text } from '@/lib/domain/report-text';
import { sectionTitle } from '@/lib/domain/report-text';
import { Grade } from '../Grade';
import { Passages } from './Passages';
import { Remarks } from './Remarks';

interface Props {
  text: Text;
  /** Address of the report's file, where one is known. */
  url: string | null;
}

/** The whole text of a report with a place for each paragraph; layout, headers and footnotes are not kept. */
export function ReportText({ text, url }: Props) {
  const shown = text.sections.filter(({ passages, grade }) => passages.length > 0 || grade !== null);
  return (
    <>
      <p className="fine measure mt-2">
        As read from the report’s file on this server: without footers, footnotes and layout. Crown copyright,
        Open Government Licence v3.0. {url && <a href={url}>The report itself</a>}
      </p>
      <nav aria-label="Sections of the report" className="unprinted mt-4">
        <ul className="measure">
          {shown.map((section) => (
            <li key={section.anchor}>
              <a href={`#${section.anchor}`} className="inline-block pointer-coarse:py-2.5">
                {sectionTitle(section)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((section) => (
        <SectionText key={section.anchor} section={section} url={url} />
      ))}
      <Remarks text={text} url={url} />
    </>
  );
}

function SectionText({ section, url }: { section: ReportSection; url: string | null }) {
  return (
    <section aria-labelledby={section.anchor} className="mt-8">
      <h3 id={section.anchor} className="scroll-mt-4">
        {sectionTitle(section)}
        {section.grade && (
          <span className="ml-3 font-normal">
            <Grade grade={section.grade} reason={null} />
          </span>
        )}
      </h3>
      <Passages passages={section.passages} url={url} />
    </section>
  );
}

/** The whole text of a report, from its lines. Pure. */
import type { Line } from '../parse/lines';
import type { EditionCode, PageText } from '../types';
import { assemble } from './assemble';
import { bodyOf } from './body';
import { afterFront, withoutContents, withoutImprint } from './front';
import { numberingOf } from './numbering';
import type { ReportText } from './types';

export interface ReadText {
  text: ReportText;
  /** Headers and footers that run through the report. */
  running: Line[];
}

/**
 * Reads the text of a report whose facts have been read.
 * @param lines of each page, in the order of `pages`
 */
export function readText(
  pages: readonly PageText[],
  lines: readonly (readonly Line[])[],
  edition: EditionCode,
): ReadText {
  const width = pages[0]?.width ?? 595;
  const body = bodyOf(pages, lines);
  const ilacs = edition.startsWith('ILACS');
  // Before 2018 the first page holds the title and the table only.
  const text = ilacs ? afterFront(body.pages, width) : [[], ...body.pages.slice(1)];
  const listed = withoutImprint(text).map((page) => withoutContents(page, width));
  const numbering = numberingOf(listed.flat());
  const sections = assemble(listed, {
    size: body.size,
    width,
    numbering,
    pointsAfterNumbers: edition === 'LAC_2013',
  });
  return { text: { sections, faults: numbering.faults }, running: body.running };
}

/** The text of a report into the store. It is content of a source, not a fact: it has no revision and is never released. */
import type { Transaction } from './data/write';
import type { Remark } from './text/remarks';
import type { Passage, Section } from './text/types';
import type { ParsedReport } from './types';

/** Raised when the reader makes other text of the same file, so that an import puts the new text in the old one's place. */
const READER = '1';

/** Room for the passages of a section in the ids of passages (prisma/schema.prisma); real sections have up to 150. */
const PLACES = 10_000;

/** Whether the store holds the text of a source as this reader makes it. */
export async function hasText(tx: Transaction, sourceId: string): Promise<boolean> {
  const note = await tx.meta.findUnique({ where: { name: noteOf(sourceId) } });
  return note?.value === READER;
}

/** Puts the text of a source in the place of what was there. @throws Error for a section with more than 10,000 passages */
export async function storeText(
  tx: Transaction,
  sourceId: string,
  inspectionKey: string,
  { text, remarks }: Pick<ParsedReport, 'text' | 'remarks'>,
): Promise<void> {
  // Of an inspection the store holds one text: that of the file that its facts were read from.
  const old = { OR: [{ sourceId }, { inspectionKey }] };
  await tx.reportPassage.deleteMany({ where: { section: old } });
  await tx.reportSection.deleteMany({ where: old });
  await tx.reportRemark.deleteMany({ where: old });
  await tx.reportSection.createMany({
    data: text.sections.map(({ part, kind, area, grade, title, page }, index) => ({
      sourceId,
      inspectionKey,
      order: index + 1,
      part,
      kind,
      areaCode: area,
      grade,
      title,
      page,
    })),
  });
  const ids = await tx.reportSection.findMany({
    where: { sourceId },
    orderBy: { order: 'asc' },
    select: { id: true },
  });
  if (text.sections.some(({ passages }) => passages.length > PLACES))
    throw new Error(`${inspectionKey}: a section has more than ${PLACES} passages`);
  const passages = passageRows(text.sections, ids);
  // SQLite binds at most 32,766 values in one statement; a report has a few hundred passages.
  for (let at = 0; at < passages.length; at += 1000)
    await tx.reportPassage.createMany({ data: passages.slice(at, at + 1000) });
  await tx.reportRemark.createMany({
    data: remarks.map((remark, index) => ({
      sourceId,
      inspectionKey,
      order: index + 1,
      ...remarkRow(remark),
    })),
  });
  const name = noteOf(sourceId);
  await tx.meta.upsert({ where: { name }, create: { name, value: READER }, update: { value: READER } });
}

const noteOf = (sourceId: string): string => `text ${sourceId}`;

function passageRows(sections: readonly Section[], ids: readonly { id: number }[]) {
  const names = new Map<string, number>();
  /** `p44` for paragraph 44; a number that the report prints twice gets `p57-2` the second time. */
  const anchorOf = ({ number }: Passage, section: number, index: number): string => {
    const name = number === null ? `s${section + 1}-${index + 1}` : `p${number}`;
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  };
  let order = 0;
  return sections.flatMap(({ passages }, section) =>
    passages.map((passage, index) => ({
      id: (ids[section]?.id ?? 0) * PLACES + index,
      sectionId: ids[section]?.id ?? 0,
      order: ++order,
      kind: passage.kind,
      number: passage.number,
      anchor: anchorOf(passage, section, index),
      page: passage.page,
      lastPage: passage.lastPage,
      text: passage.text,
    })),
  );
}

function remarkRow(remark: Remark) {
  return remark.kind === 'figure'
    ? { kind: remark.kind, subject: remark.subject, value: remark.value, page: remark.page }
    : {
        kind: remark.kind,
        subject: remark.subject,
        date: remark.date,
        grade: remark.grade,
        page: remark.page,
      };
}

/** The text of a report into the store. It is content of a source, not a fact: it has no revision and is never released. */
import { engineOfClient, type EngineName } from '@/lib/db';
import type { Transaction } from './data/write';
import type { Remark } from './text/remarks';
import type { Passage, Section } from './text/types';
import type { ParsedReport } from './types';

/** Raised when the reader makes other text of the same file, so that an import puts the new text in the old one's place. */
const READER = '1';

/** Room for the passages of a section in the ids of passages (prisma/schema.prisma); real sections have up to 150. */
const PLACES = 10_000;

/** Statements that insert one JSON value of rows, in each engine's words. */
const SECTION_COLUMNS = {
  id: 'integer',
  sourceId: 'text',
  inspectionKey: 'text',
  order: 'integer',
  part: 'text',
  kind: 'text',
  areaCode: 'text',
  grade: '"Grade"',
  title: 'text',
  page: 'integer',
};
const PASSAGE_COLUMNS = {
  id: 'integer',
  sectionId: 'integer',
  order: 'integer',
  kind: 'text',
  number: 'integer',
  anchor: 'text',
  page: 'integer',
  lastPage: 'integer',
  text: 'text',
};
const INSERT_SECTIONS = insertingFromJson('ReportSection', SECTION_COLUMNS);
const INSERT_PASSAGES = insertingFromJson('ReportPassage', PASSAGE_COLUMNS);

/** Whether the store holds the text of a source as this reader makes it. */
export async function hasText(tx: Transaction, sourceId: string): Promise<boolean> {
  const note = await tx.meta.findUnique({ where: { name: noteOf(sourceId) } });
  return note?.value === READER;
}

/**
 * Puts the text of a source in the place of what was there. Rows go in as one JSON value a table: a report has hundreds
 * of passages, and binding each of their values took longer than all else.
 * @throws Error for a section with more than 10,000 passages
 */
export async function storeText(
  tx: Transaction,
  sourceId: string,
  inspectionKey: string,
  { text, remarks }: Pick<ParsedReport, 'text' | 'remarks'>,
): Promise<void> {
  if (text.sections.some(({ passages }) => passages.length > PLACES))
    throw new Error(`${inspectionKey}: a section has more than ${PLACES} passages`);
  const engine = engineOfClient(tx);
  await removeText(tx, sourceId, inspectionKey);
  const highest = await tx.reportSection.aggregate({ _max: { id: true } });
  const first = (highest._max.id ?? 0) + 1;
  const sections = text.sections.map(({ part, kind, area, grade, title, page }, index) => [
    ...[first + index, sourceId, inspectionKey, index + 1],
    ...[part, kind, area, grade, title, page],
  ]);
  await tx.$executeRawUnsafe(INSERT_SECTIONS[engine], JSON.stringify(sections));
  await tx.$executeRawUnsafe(INSERT_PASSAGES[engine], JSON.stringify(passageRows(text.sections, first)));
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

/** Of an inspection the store holds one text: that of the file that its facts were read from. */
async function removeText(tx: Transaction, sourceId: string, inspectionKey: string): Promise<void> {
  const old = { OR: [{ sourceId }, { inspectionKey }] };
  if ((await tx.reportSection.findFirst({ where: old, select: { id: true } })) === null) return;
  await tx.reportPassage.deleteMany({ where: { section: old } });
  await tx.reportSection.deleteMany({ where: old });
  await tx.reportRemark.deleteMany({ where: old });
}

const noteOf = (sourceId: string): string => `text ${sourceId}`;

/** Rows of all passages, in the order of the columns above. @param first id of the first section */
function passageRows(sections: readonly Section[], first: number): (string | number | null)[][] {
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
    passages.map((passage, index) => [
      ...[(first + section) * PLACES + index, first + section, ++order],
      ...[passage.kind, passage.number, anchorOf(passage, section, index)],
      ...[passage.page, passage.lastPage, passage.text],
    ]),
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

/** @param columns with PostgreSQL's types; SQLite takes the types of the values */
function insertingFromJson(table: string, columns: Record<string, string>): Record<EngineName, string> {
  const into = `INSERT INTO "${table}" (${Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(', ')})`;
  const values = (of: (type: string, index: number) => string) => Object.values(columns).map(of).join(', ');
  return {
    sqlite: `${into} SELECT ${values((_, index) => `value ->> ${index}`)} FROM json_each(?)`,
    postgresql: `${into} SELECT ${values((type, index) => `(value ->> ${index})::${type}`)} FROM json_array_elements($1::json)`,
  };
}

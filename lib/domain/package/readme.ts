/** The file README.md of the data package. */
import { citation } from '../citation';
import { dateInWords } from '../dates';
import { csvName } from './files';
import { dayOf, type PackageTable, type Release, TITLE, UNOFFICIAL } from './tables';

/** What a reader must know before counting: rules of the field that no table states by itself. */
export const LIMITS: readonly string[] = [
  'A grade is as old as its inspection. Give the date of the inspection with every grade.',
  'An inspection becomes public weeks after it ended: end_date and published_on are two clocks. What was known on a day is what had been published by it.',
  'Visits are a part: about half of the published focused visits, and most monitoring visits lack a publication date. Letters after first visits were often not published. No row is not "no visit": say "at least", and make no figure for England of them.',
  'Judgements can be compared within one series only (the column series). "Adequate" and "requires improvement" belong to different scales. Inspections under the framework of April 2026 make no overall judgement.',
  'A judgement has a grade or the reason why there is none (the column absence), never both.',
  'From 17 March 2020 to 27 June 2021 no graded inspection took place.',
  'Only kinds with is_full in the table kinds are full inspections: count no others as one.',
  'Dates are as exact as their source: a year, a month or a day (2012, 2012-11, 2012-11-30).',
  'Grades are no scores: do not average them, and do not rank authorities by them.',
];

export function readmeText(release: Release, tables: readonly PackageTable[]): string {
  const day = dateInWords(dayOf(release));
  const listed = tables.map(
    ({ kind, rows }) =>
      `- ${csvName(kind.name)} (${rows.length.toLocaleString('en-GB')} rows): ${kind.title}. ${kind.description} Key: ${kind.key.join(', ')}.\n`,
  );
  return `# ${TITLE}

Data as at ${day}, release ${release.id}. ${UNOFFICIAL}

Every judgement with its dates, its framework, and the page of the report that states it, as far as our data hold it. The
release never changes; CHANGELOG.md says what each one brought, LICENCES.md under which licence each table stands.

## Tables

${listed.join('')}
## How to read them

- CSV by RFC 4180: commas, UTF-8 without a byte order mark, lines that end in CR LF, a header of column names. What is empty is
  not known or does not apply; the column's description says which.
- A text that begins with =, +, -, @, a tab or a line end has an apostrophe before it, so that spreadsheets do not compute it.
- datapackage.json (Frictionless Data Package 1) and csv-metadata.json (CSV on the Web) describe every column: type, whether it can
  be empty, its values, and to which table it refers.
- The codes of grades, kinds, editions, areas and reasons stand in tables of their own, with their words.
- Tables repeat names and dates beside codes, so that each can be read alone; the codes join them.
- The same tables as one SQLite file stand beside this package on the site that you had it from.

In R: read.csv("judgements.csv", na.strings = "", fileEncoding = "UTF-8")
In Python: pandas.read_csv("judgements.csv", dtype=str, keep_default_na=False)

## Before you count

${LIMITS.map((one) => `- ${one}\n`).join('')}
## How to cite

${citation({ title: TITLE, url: '[address of the file]', asAt: dayOf(release), revision: release.id })}
`;
}

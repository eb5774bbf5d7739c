/** Under which licence the tables stand, in words and as programs read it. */
import { OURS } from '../records/record';
import { csvName } from './files';
import { licencesOf, type PackageTable, UNOFFICIAL } from './tables';

export interface Licence {
  /** As the Open Definition's list names it. */
  name: string;
  title: string;
  path: string;
}

export const OGL: Licence = {
  name: 'OGL-UK-3.0',
  title:
    'Open Government Licence v3.0, for what Ofsted and the government publish (Crown copyright); facts from press and council pages are cited, not licensed',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

export const MIT: Licence = {
  name: 'MIT',
  title: 'MIT License, for our own words, lists and arrangement',
  path: 'https://opensource.org/license/mit',
};

/** Of a table; both where it also quotes sources. */
export const licencesFor = ({ kind, rows }: PackageTable): Licence[] =>
  kind.licence === OURS && licencesOf({ kind, rows }).length === 0 ? [MIT] : [OGL, MIT];

/** The text of the licence of this project; a test holds it against the file LICENSE. */
export const MIT_TEXT = `MIT License

Copyright (c) 2026 the Gradeline developers

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

/** In short, for lists: of the rows by their sources, or of the whole table. */
export const licenceLines = (table: PackageTable): string[] => {
  const counted = licencesOf(table);
  if (counted.length === 0) return [table.kind.licence];
  return counted.map(({ licence, rows }) => `${licence}: ${rows.toLocaleString('en-GB')}`);
};

/** The file LICENCES.md. */
export function licencesText(tables: readonly PackageTable[]): string {
  const each = tables.map((table) => {
    const { kind, rows } = table;
    const head = `${kind.title} (${csvName(kind.name)}), ${rows.length.toLocaleString('en-GB')} rows`;
    return `### ${head}\n\n${licenceLines(table)
      .map((line) => `- ${line}\n`)
      .join('')}`;
  });
  return `# Licences

Inspection reports and what the government publishes are Crown copyright, used under the Open Government Licence v3.0
(${OGL.path}). Say so where you use them: "Contains public sector
information licensed under the Open Government Licence v3.0."

Facts from press and council pages are cited, each with its source. They are not licensed by us or through us: the words of
those pages belong to who wrote them.

What is our own (the arrangement, the words of the descriptions, the lists of codes) stands under the MIT License below.

${UNOFFICIAL}

## Table by table

Where rows have sources, they are counted by the licence of their source, as the column source_licence has it.

${each.join('\n')}
## MIT License

${MIT_TEXT.replace('MIT License\n\n', '')}`;
}

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles, MissingPath } from './files';
import { lockedPdf } from './made-pdf';
import { jsonLine, readReport } from './outcome';
import { MAX_BYTES } from './read';
import type { KnownAuthority } from './types';

const known: KnownAuthority[] = [
  { slug: 'york', urn: '80453', names: ['York'], validFrom: null, validTo: null, predecessors: [] },
  {
    slug: 'north-yorkshire',
    urn: '80530',
    names: ['North Yorkshire'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
];
const folder = mkdtempSync(join(tmpdir(), 'gradeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string, dryRun = true) {
  const [found] = findFiles([path]);
  if (!found) throw new Error('no file');
  return readReport(found, { known, published: null, dryRun });
}

async function page(
  lines: readonly [x: number, y: number, text: string, size?: number][],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [x, y, text, size = 12] of lines) sheet.drawText(text, { x, y: 842 - y, size, font });
  return document.save();
}

const report = (title: string): [number, number, string, number?][] => [
  [72, 150, `Inspection of ${title} local authority`, 26],
  [72, 180, "children's services", 26],
  [72, 216, 'Inspection dates: 5 to 9 October 2026'],
  [77, 282, 'Judgement'],
  [395, 282, 'Grade'],
  [77, 315, 'The impact of leaders on social work practice'],
  [395, 315, 'Good'],
  [77, 355, 'The experiences and progress of children in care'],
  [395, 355, 'Requires improvement to be good'],
  [77, 395, 'The experiences and progress of care leavers'],
  [395, 395, 'Outstanding'],
  [77, 435, 'Children who need'],
];
const whole = (title: string): [number, number, string, number?][] => [
  ...report(title).slice(0, -1),
  [77, 435, 'The experiences and progress of children who'],
  [77, 449, 'need help and protection'],
  [395, 435, 'Inadequate'],
];

describe('files that are not a report', () => {
  it.each([
    ['a web page', '<!DOCTYPE html><html>Report not found</html>', 'not-a-pdf'],
    ['nothing', '', 'not-a-pdf'],
    ['a text', 'Good', 'not-a-pdf'],
    ['a cut PDF', '%PDF-1.7\n1 0 obj\n<<', 'damaged'],
    ['a locked PDF', lockedPdf(), 'encrypted'],
  ])('%s', async (name, content, code) => {
    const outcome = await read(file(`${name}.pdf`, content));
    expect(outcome).toMatchObject({ status: 'refused', code });
    expect(JSON.parse(jsonLine(outcome))).toMatchObject({
      status: 'refused',
      urn: null,
      judgements: [],
      warnings: [],
    });
  });

  it('an empty page, another document, a huge file', async () => {
    expect(await read(file('blank.pdf', await page([])))).toMatchObject({ code: 'no-text' });
    expect(await read(file('letter.pdf', await page([[72, 100, 'Dear Sir, all is good']])))).toMatchObject({
      code: 'unknown-layout',
    });
    const huge = file('huge.pdf', '%PDF-1.7');
    truncateSync(huge, MAX_BYTES + 1);
    expect(await read(huge)).toMatchObject({ code: 'too-large' });
  });

  it('a report on an authority that we do not know, and a table that is not whole', async () => {
    expect(await read(file('atlantis.pdf', await page(whole('Atlantis'))))).toMatchObject({
      code: 'authority-unknown',
    });
    expect(await read(file('part.pdf', await page(report('York'))))).toMatchObject({
      code: 'unknown-layout',
    });
  });
});

describe('a report', () => {
  it('is read, and refused for want of a publication date only where it would be stored', async () => {
    const path = file('york.pdf', await page(whole('North Yorkshire')));
    const dry = await read(path);
    expect(dry).toMatchObject({
      status: 'read',
      publishedOn: null,
      report: { authority: 'north-yorkshire', edition: 'ILACS_2026' },
    });
    expect(dry.status === 'read' && dry.warnings).toHaveLength(1);
    expect(await read(path, false)).toMatchObject({ status: 'refused', code: 'no-publication-date' });
  });

  it('takes its publication date from its name', async () => {
    expect(await read(file('2026-11-20.pdf', await page(whole('York'))))).toMatchObject({
      publishedOn: '2026-11-20',
      report: { urn: '80453' },
    });
  });
});

it('says which path does not exist', () => {
  expect(() => findFiles([join(folder, 'none')])).toThrow(MissingPath);
});

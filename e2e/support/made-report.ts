/** A report made for a test, in the layout of 2026, and the real importer to read it. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { ROOT } from '@/scripts/config.mjs';
import { runFolder } from './store';

const rows = [
  ['The impact of leaders on social work', 'practice with children and families'],
  ['The experiences and progress of', 'children who need help and protection'],
  ['The experiences and progress of', 'children in care'],
  ['The experiences and progress of', 'care leavers'],
] as const;

/**
 * Writes a PDF as the inspectorate would, about an inspection that never took place.
 * @param grades of leaders, help and protection, in care, care leavers, as printed
 * @param paragraphs of the section on children in care, on a second page; numbered there
 * @returns its path
 */
export async function makeReport(
  name: string,
  title: string,
  dates: string,
  grades: readonly string[],
  paragraphs: readonly string[] = [],
): Promise<string> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const write = (x: number, y: number, text: string, size = 12) =>
    page.drawText(text, { x, y: 842 - y, size, font });
  write(72, 150, `Inspection of ${title} local authority`, 26);
  write(72, 180, "children's services", 26);
  write(72, 216, `Inspection dates: ${dates}`);
  write(72, 243, "Lead inspector: Test Person, His Majesty's Inspector");
  write(77, 282, 'Judgement');
  write(395, 282, 'Grade');
  rows.forEach(([first, second], index) => {
    write(77, 315 + 42 * index, first);
    write(77, 329 + 42 * index, second);
    write(395, 315 + 42 * index, grades[index] ?? '');
  });
  if (paragraphs.length > 0) {
    const second = document.addPage([595, 842]);
    const at = (x: number, y: number, text: string, size = 12) =>
      second.drawText(text, { x, y: 842 - y, size, font });
    at(72, 110, `The experiences and progress of children in care: ${grades[2]?.toLowerCase()}`, 14);
    paragraphs.forEach((text, index) => {
      at(72, 150 + 30 * index, `${index + 1}.`);
      at(100, 150 + 30 * index, text);
    });
  }
  const path = join(runFolder(), `${name}.pdf`);
  writeFileSync(path, await document.save());
  return path;
}

/** Runs `npm run import` on a store. @throws Error with what it printed, unless all files were read */
export async function importInto(databaseUrl: string, published: string, path: string): Promise<void> {
  await importFiles(databaseUrl, ['--published', published, path]);
}

/** Runs `npm run import` with these arguments. @throws Error with what it printed, unless all files were read */
export async function importFiles(databaseUrl: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'prisma/import/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}

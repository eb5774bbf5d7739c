/** For tests: reports and letters as the inspectorate would print them, about what never took place. */
import { PDFDocument, StandardFonts } from 'pdf-lib';

const rows = [
  ['The impact of leaders on social work', 'practice with children and families'],
  ['The experiences and progress of', 'children who need help and protection'],
  ['The experiences and progress of', 'children in care'],
  ['The experiences and progress of', 'care leavers'],
] as const;

type Pen = (x: number, y: number, text: string, size?: number) => void;

/** @param pages what is drawn on each, from the top left, in points */
async function made(pages: readonly ((write: Pen) => void)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const draw of pages) {
    const page = document.addPage([595, 842]);
    draw((x, y, text, size = 12) => page.drawText(text, { x, y: 842 - y, size, font }));
  }
  return document.save();
}

/**
 * A report in the layout of 2026.
 * @param grades of leaders, help and protection, in care, care leavers, as printed
 * @param paragraphs of the section on children in care, on a second page; numbered there
 */
export function madeReport(
  title: string,
  dates: string,
  grades: readonly string[],
  paragraphs: readonly string[] = [],
): Promise<Uint8Array> {
  const front = (write: Pen) => {
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
  };
  const second = (write: Pen) => {
    write(72, 110, `The experiences and progress of children in care: ${grades[2]?.toLowerCase()}`, 14);
    paragraphs.forEach((text, index) => {
      write(72, 150 + 30 * index, `${index + 1}.`);
      write(100, 150 + 30 * index, text);
    });
  };
  return made(paragraphs.length > 0 ? [front, second] : [front]);
}

/** A letter of one page. */
export function madeLetter(lines: readonly string[]): Promise<Uint8Array> {
  return made([(write) => lines.forEach((line, index) => write(72, 100 + 18 * index, line))]);
}

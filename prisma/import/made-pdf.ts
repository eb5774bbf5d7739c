/** For tests: reports and letters as the inspectorate would print them, about what never took place. */
import { gunzipSync } from 'node:zlib';
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

/** A picture on a page, as a scanner leaves it: no text at all. */
export async function pictureOnly(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  document
    .addPage([595, 842])
    .drawImage(await document.embedPng(dot), { x: 0, y: 0, width: 595, height: 842 });
  return document.save();
}

export async function manyPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page++) document.addPage([595, 842]);
  return document.save();
}

/** An empty page behind a password, made with qpdf, gzip and base64. */
const locked =
  'H4sICEplBGsCA2UucGRmAIVUzW4bNxC+6yl48TEVZzgkh4AgoI1toGgNB3GbS5DDkBw6KlytIa+LpI/TF+lj9VZ0VnFiAT5UC2G5w/nj933Dszfnl6/gu7w6+/ufv/5dgfNuqr+tNhu3fiO3+uCCWd669S+f79WtX8ssd9Ot225Xuu+LI54EvD6ozLtpfy6zuk2QCAkDtsxeRg5UGUZmbixI0ijXlMGXCuTJY8Uex6iRiUYH5hjbqERZA0HAkrXFwkVHDVFR2Xu/fSo4HdymjhALRMkkYyTqAXWE1H1IKSP2FiiBl9gkNIncinrmMgbFwYSgkXMIvmgs2AUIxDLF7AdVwWwlKWVqMaYcONeoSSH3qlrq8OITDQiVrOXehnbOrEDYJKO3COw9e4iVaqktVep2XImxM0pl7KBp1BSHjGRVrAOo0ecqQ7RAGKkbVMzZzno19S+4JlbMPTe1FBqCtj68cjNIYwXRHCKA952khixQDcHIEpGrSCs1Qx7BAoVSRF/QKy6kgLVMrfoSwGq9OUz9sakBOwKN5jWxp+alZ821QAnCaIBnIUmZx/CGkQ4VTJqCMdyYUbv60BsHQyxQNAVQC16lEEOXWsgDjREqygiq4FNpBlw2aGiRRkNuS5MBuRvGKDQQpZP2UnuHZB0dESoAWBNUHjVj44YADMkXrj01GRWDHQlSTzX1ikk8526ggTZPGtv2RMrhVMrT43524NY/7fqDe+/oOAUfvs7Bl9F4DqWT0CvtO/lh+mRR3h7j4vj/sEQd1LI+TdRbfZgeD83yWNR2e5r6JHM8bepycV3fzP1p9f3j/PHijyXn+nxq1/e6X5yubOPi5h269c+6v50/OkhL/qXE5e5uNlothey7HPqzC7JbX7sNCpqmoRQPBVvyposcfO2thzJCZjQphcZFAvneba9xxFJ6ixiNvraIx70iO51BZmV+v/zar70Ozx+/uo3YqII3Kgd5UwEnEwIYW8a+jX2JHhApJilQxeYiEOYgRqKtGudGVuqdFXmG6tNBx8q7tPLffi7FGKIb7psNDNDjzv7ZluiFLefywsaBX9gKntjmg+zulqkxan7cj8nhE9PTtGjpuL7Z/aku2f65e78xbQe7lwK0YXoFaNztskJsFG0eg9/+v4fJ6mLfDp/vZxePFQyPh1kO8xENg9Bu9rOL68vVf/achgvpBQAA';

export const lockedPdf = (): Uint8Array => gunzipSync(Buffer.from(locked, 'base64'));

/** From a PDF to positioned text, or a refusal. */
import { type Pdfium, discard, discardWhenLarge, pdfium } from './pdf/library';
import { SCRATCH, round, runsOf } from './pdf/runs';
import { isWhole } from './pdf/whole';
import { type PageText, Refusal } from './types';

/** The longest real report has 58 pages and 2 MB; the limits leave room and keep memory bounded. */
export const MAX_BYTES = 60_000_000;
export const MAX_PAGES = 400;

/** What the library says of a file that asks for a password, and of one locked in a way that it does not know. */
const LOCKED = [4, 5];

/**
 * Reads all pages of a PDF.
 * @throws Refusal `too-large`, `not-a-pdf`, `encrypted`, `damaged` or `no-text`.
 */
export async function readPdf(bytes: Uint8Array): Promise<PageText[]> {
  if (bytes.byteLength > MAX_BYTES)
    throw tooLarge(`${bytes.byteLength} bytes, at most ${MAX_BYTES} are read`);
  // The signature may stand anywhere in the first 1,024 bytes (ISO 32000-1, annex H).
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) throw new Refusal('not-a-pdf', describeHead(head));

  const library = await pdfium();
  try {
    const pages = readPages(library, bytes);
    if (pages.every((page) => page.items.length === 0)) {
      throw new Refusal('no-text', 'the pages hold no text; a scan would have to be typed in');
    }
    return pages;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    discard();
    throw new Refusal('damaged', firstLine(error));
  } finally {
    discardWhenLarge(library);
  }
}

function readPages(library: Pdfium, bytes: Uint8Array): PageText[] {
  // The library reads from the copy for as long as the document is open.
  const [address, scratch] = [library.malloc(bytes.byteLength), library.malloc(SCRATCH)];
  if (address === 0 || scratch === 0) throw new Error('not enough memory');
  new Uint8Array(library.memory.buffer).set(bytes, address);
  const document = library.FPDF_LoadMemDocument(address, bytes.byteLength, 0);
  try {
    if (document === 0) throw unopened(library.FPDF_GetLastError());
    // Without a sound one the library puts the file together by guessing, and what it shows may not be the report.
    if (!library.FPDF_DocumentHasValidCrossReferenceTable(document))
      throw new Refusal('damaged', 'the file is not whole: its cross-reference table is broken');
    // The streams of a file that is locked against changes only are encrypted too: there is nothing to check.
    const open = library.FPDF_GetSecurityHandlerRevision(document) < 0;
    if (open && !isWhole(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
      throw new Refusal('damaged', 'a part of the file cannot be unpacked');
    const count = library.FPDF_GetPageCount(document);
    if (count > MAX_PAGES) throw tooLarge(`${count} pages, at most ${MAX_PAGES} are read`);
    return Array.from({ length: count }, (_, index) => readPage(library, document, index, scratch));
  } finally {
    if (document !== 0) library.FPDF_CloseDocument(document);
    library.free(scratch);
    library.free(address);
  }
}

function readPage(library: Pdfium, document: number, index: number, scratch: number): PageText {
  const page = library.FPDF_LoadPage(document, index);
  const text = page === 0 ? 0 : library.FPDFText_LoadPage(page);
  try {
    if (text === 0) throw new Refusal('damaged', `page ${index + 1} cannot be read`);
    library.FPDF_GetPageBoundingBox(page, scratch);
    const box = new Float32Array(library.memory.buffer, scratch, 4);
    const [left = 0, top = 0, right = 0, bottom = 0] = box;
    const items = runsOf(library, text, scratch, { left, bottom });
    return { number: index + 1, width: round(right - left), height: round(top - bottom), items };
  } finally {
    if (text !== 0) library.FPDFText_ClosePage(text);
    if (page !== 0) library.FPDF_ClosePage(page);
  }
}

function unopened(code: number): Refusal {
  return LOCKED.includes(code)
    ? new Refusal('encrypted', 'the file asks for a password')
    : new Refusal('damaged', 'the file cannot be opened');
}

function describeHead(head: string): string {
  if (head.trim() === '') return 'the file is empty';
  if (/<html|<!doctype html/i.test(head)) return 'the file is a web page saved under a .pdf name';
  return 'the file does not begin as a PDF does';
}

function tooLarge(detail: string): Refusal {
  return new Refusal('too-large', detail);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

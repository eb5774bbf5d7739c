/** From a PDF to positioned text. The only file that touches the PDF library. */
import { getDocumentProxy } from 'unpdf';
import { type PageText, Refusal, type TextItem } from './types';

/** The longest real report has 58 pages and 2 MB; the limits leave room and keep memory bounded. */
export const MAX_BYTES = 60_000_000;
export const MAX_PAGES = 400;

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

  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PAGES)
      throw tooLarge(`${document.numPages} pages, at most ${MAX_PAGES} are read`);
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    if (pages.every((page) => page.items.length === 0)) {
      throw new Refusal('no-text', 'the pages hold no text; a scan would have to be typed in');
    }
    return pages;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged', firstLine(error));
  } finally {
    await document.loadingTask.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library takes the buffer over, so it gets a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: true });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Refusal('encrypted', 'the file asks for a password');
    throw new Refusal('damaged', firstLine(error));
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PageText> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const positioned: TextItem[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    positioned.push({
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.hypot(a, b),
    });
  }
  page.cleanup();
  return { number, width: right - left, height: top - bottom, items: positioned };
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

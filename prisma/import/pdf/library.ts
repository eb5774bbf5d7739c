/** PDFium, compiled to WebAssembly, in an instance of this thread. The only file that touches the PDF library. */
import { init } from '@embedpdf/pdfium';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Called =
  | 'FPDF_InitLibrary'
  | 'FPDF_LoadMemDocument'
  | 'FPDF_CloseDocument'
  | 'FPDF_DocumentHasValidCrossReferenceTable'
  | 'FPDF_GetSecurityHandlerRevision'
  | 'FPDF_GetLastError'
  | 'FPDF_GetPageCount'
  | 'FPDF_LoadPage'
  | 'FPDF_ClosePage'
  | 'FPDF_GetPageBoundingBox'
  | 'FPDFText_LoadPage'
  | 'FPDFText_ClosePage'
  | 'FPDFText_CountChars'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_GetUnicode'
  | 'FPDFText_GetMatrix'
  | 'FPDFText_GetFontSize'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetLooseCharBox';

/**
 * What the library exports, without the wrappers of the package: those take a microsecond a call, and a report has
 * fifty thousand letters. All that goes in and out are numbers; a pointer is an address in `memory`, 0 is none.
 */
export type Pdfium = Readonly<
  Record<Called, (...args: number[]) => number> & {
    memory: WebAssembly.Memory;
    malloc(bytes: number): number;
    free(address: number): void;
  }
>;

/** Memory of an instance in bytes: a hostile file gets no more. */
const MOST = 192 * 2 ** 20;
/** Memory never shrinks: an instance that has grown beyond this makes way for a new one. */
const KEPT = 64 * 2 ** 20;

let compiled: WebAssembly.Module | null = null;
let instance: Promise<Pdfium> | null = null;

/** The instance of this thread; a new one where there is none, or where the last one did not start. */
export async function pdfium(): Promise<Pdfium> {
  try {
    return await (instance ??= start());
  } catch (error) {
    discard();
    throw error;
  }
}

/** After a trap nothing in the memory of an instance can be trusted: the next file gets a new one. */
export function discard(): void {
  instance = null;
}

/** To be called between files. */
export function discardWhenLarge({ memory }: Pdfium): void {
  if (memory.buffer.byteLength > KEPT) discard();
}

async function start(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const code = (compiled ??= await WebAssembly.compile(readFileSync(path)));
  const { pdfium: made } = await init({
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      const env = imports.env as Record<string, WebAssembly.ImportValue>;
      const grow = env.emscripten_resize_heap as (bytes: number) => boolean;
      env.emscripten_resize_heap = (bytes: number) => bytes >>> 0 <= MOST && grow(bytes);
      const started = new WebAssembly.Instance(code, imports);
      done(started);
      return started.exports;
    },
    // What the library would print about a damaged file is said as a refusal.
    print: () => undefined,
    printErr: () => undefined,
  });
  const library = made.wasmExports as unknown as Pdfium;
  library.FPDF_InitLibrary();
  return library;
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let sheet: string | null = null;

/**
 * The site's two faces as a style sheet whose fonts are data (scripts/fonts.mjs), for an SVG that stands alone; read once.
 * Without the file a reader's own faces are used.
 */
export function embeddedFaces(): string {
  sheet ??= read();
  return sheet;
}

function read(): string {
  // The server may have been started from another folder than its own.
  const start = dirname(process.argv[1] ?? '');
  const file = [process.cwd(), start, join(start, '..')]
    .map((folder) => join(folder, 'public', 'fonts.css'))
    .find((path) => existsSync(path));
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

/** For the renderer of PNG, which has each weight as a family of its own (app/preview/fonts.ts). */
export const facesAsFiles = `.chart .strong { font-family: 'Source Sans 3 SemiBold'; }
.chart .title { font-family: 'Source Serif 4 SemiBold'; }`;

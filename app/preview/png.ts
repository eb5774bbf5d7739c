import { renderAsync } from '@resvg/resvg-js';
import pLimit from 'p-limit';
import { fontFiles } from './fonts';

/** The largest picture takes seconds: not all threads that also read files and compress are given to pictures. */
const few = pLimit(2);

/**
 * Renders a whole SVG of ours, off the thread that answers requests. Rejects for one that is not valid.
 * @param scale pixels of the picture for one of the drawing
 */
export async function pngOf(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const image = await few(renderAsync, svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  });
  return Uint8Array.from(image.asPng());
}

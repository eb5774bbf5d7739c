import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts';

/**
 * Renders a whole SVG of ours, off the thread that answers requests. Rejects for one that is not valid.
 * @param scale pixels of the picture for one of the drawing
 */
export async function pngOf(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
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

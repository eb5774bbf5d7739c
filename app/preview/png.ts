import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts';

/** Renders a whole SVG of ours at its own size, off the thread that answers requests. Rejects for one that is not valid. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
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

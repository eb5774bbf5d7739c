import { sheet } from '@/components/charts/sheet';
import { pngOf } from '../../preview/png';
import type { About } from '../about';
import { embeddedFaces, facesAsFiles } from '../faces';
import type { PageFile } from '../page-file';
import { type Picture, type Size, widths } from '../pictures/picture';

/** How a picture is wanted. */
export interface Look {
  theme: 'light' | 'dark';
  size: Size;
}

/** A picture as SVG that needs nothing but itself. */
export const svgOf = (picture: Picture, file: PageFile, about: About, look: Look): string =>
  framed(picture, file, about, { ...look, faces: embeddedFaces() });

/** The same as PNG. @param scale 1 or 2: pixels of the picture for one of the drawing */
export const pictureOf = (picture: Picture, file: PageFile, about: About, look: Look, scale: 1 | 2) =>
  pngOf(framed(picture, file, about, { ...look, faces: facesAsFiles }), scale);

function framed(
  picture: Picture,
  { view }: PageFile,
  { asAt, revision, page, cite }: About,
  { theme: mode, size, faces }: Look & { faces: string },
): string {
  const { drawing, legend, titles, notes } = picture.draw(widths[size]);
  const words = { titles, notes, asAt, asOf: view.asOf !== null, revision, page, cite };
  return sheet(drawing, legend, words, { mode, faces });
}

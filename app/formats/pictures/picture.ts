import { type SheetDrawing } from '@/components/charts/sheet';
import { type Markup, placed, sizeOf } from '@/components/charts/svg';

/** What a picture shows, before it is framed. */
export interface Drawn {
  drawing: SheetDrawing;
  legend: { mark: Markup; height: number } | null;
  /** The finding; each on lines of its own. */
  titles: string[];
  notes: string[];
}

export interface Picture {
  /** What an address calls it in `chart`. */
  name: string;
  title: string;
  /** @param width pixels that the drawing may take; some need less */
  draw(width: number): Drawn;
}

/** Pixels: as wide as the page's column, and as wide as a column of text, in which the wide drawing would be too small to read. */
export const widths = { wide: 1120, narrow: 736 } as const;

export type Size = keyof typeof widths;

/** A chart of the page as it is. @param textures id of textures that the key needs and the chart has not */
export function asDrawing(svg: string, textures?: string): SheetDrawing {
  return { mark: placed(svg, 0, 0), ...sizeOf(svg), textures };
}

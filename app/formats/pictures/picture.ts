import { type SheetDrawing } from '@/components/charts/sheet';
import { type Markup, placed, sizeOf } from '@/components/charts/svg';
import type { Twin } from '@/lib/domain/tables/twin';

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
  /**
   * @param width pixels that the drawing may take; some need less. Of `hand` it has the form that the page has on a phone
   * @param id what its names begin with, where a document holds it twice
   */
  draw(width: number, id?: string): Drawn;
  /** So many marks that a document can hold only one drawing: that for a hand. */
  dense?: boolean;
  /** The same for readers who do not see it. */
  twin(): Twin;
}

/** Pixels: as wide as the page's column, and as wide as a column of text, in which the wide drawing would be too small to read. */
export const widths = { wide: 1120, narrow: 736 } as const;

export type Size = keyof typeof widths;

/** Pixels of the form for a screen as wide as a hand: 320, less two margins. */
export const hand = 296;

/** A chart of the page as it is. @param textures id of textures that the key needs and the chart has not */
export function asDrawing(svg: string, textures?: string): SheetDrawing {
  return { mark: placed(svg, 0, 0), ...sizeOf(svg), textures };
}

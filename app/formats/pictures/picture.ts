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
  draw(): Drawn;
}

/** Pixels: as wide as the page's column. */
export const wide = 1120;

/** A chart of the page as it is. @param textures id of textures that the key needs and the chart has not */
export function asDrawing(svg: string, textures?: string): SheetDrawing {
  return { mark: placed(svg, 0, 0), ...sizeOf(svg), textures };
}

import type { Pieces } from './charts/lasting';
import { Kept, partOf } from './Kept';

interface Props {
  /** One whole SVG, escaped where it is made, in components/charts/svg.ts; also in pieces. */
  svg: string | Pieces;
  className?: string;
}

/** A drawing of the page, sent once. */
export function Drawing({ svg, className }: Props) {
  return <Kept part={partOf(svg)} {...(className === undefined ? {} : { className })} />;
}

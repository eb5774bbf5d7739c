import type { Pieces } from './charts/lasting';
import { Drawing } from './Drawing';

interface Props {
  /** Whole SVGs, each made for its width; without a middle one the wide one serves from 48 rem on, and on paper. */
  wide: string | Pieces;
  middle?: string | Pieces;
  narrow: string | Pieces;
}

const whole = 'mt-3 [&>svg]:h-auto [&>svg]:w-full';
const asLarge = 'mt-4 [&>svg]:h-auto [&>svg]:max-w-full';

/** One picture for wide, middle and narrow screens, of which one is shown; paper is of the middle. */
export function Drawings({ wide, middle, narrow }: Props) {
  if (middle === undefined)
    return (
      <>
        <Drawing className={`${asLarge} hidden md:block print:block`} svg={wide} />
        <Drawing className={`${asLarge} md:hidden print:hidden`} svg={narrow} />
      </>
    );
  return (
    <>
      <Drawing className={`${whole} hidden min-[62rem]:block print:hidden`} svg={wide} />
      <Drawing className={`${whole} hidden md:block min-[62rem]:hidden print:block`} svg={middle} />
      <Drawing className={`${whole} max-w-md md:hidden print:hidden`} svg={narrow} />
    </>
  );
}

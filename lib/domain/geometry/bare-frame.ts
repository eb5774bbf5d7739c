/** The ground of a drawing that has editions and years only: no flags, lanes, tracks or words of one authority. */
import type { Framework } from '../framework';
import { editionBands } from './editions';
import type { HistoryLayout } from './layout';
import type { TimeScale } from './scale';

interface Ground {
  /** Null: no bands, since each row passes the editions at a place of its own. */
  framework: Framework | null;
  scale: TimeScale;
  width: number;
  /** Where the time axis stands. */
  bottom: number;
}

export function bareFrame({ framework, scale, width, bottom }: Ground): HistoryLayout {
  return {
    width,
    height: bottom + 30,
    scale,
    plot: { top: 0, bottom },
    editions: framework ? editionBands(framework, scale) : [],
    flags: [],
    groups: [],
    pause: null,
    tracks: [],
    begins: null,
    ends: null,
    unheld: null,
  };
}

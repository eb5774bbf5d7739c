/** The preview picture of journeys: what followed which judgement, as the page draws it. */
import { flowLayout } from '@/lib/domain/geometry/flow';
import { movementWords } from '@/lib/domain/journey-words';
import type { Move } from '@/lib/domain/journeys';
import { flowChart } from './flow-chart';
import { drawingWidth, previewCard } from './preview-card';
import { el, placed } from './svg';

interface JourneysPreview {
  /** Code and label of the lane. */
  lane: string;
  area: string;
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
}

const id = 'preview';
/** Pixels for one unit of the page's drawing; room for the words beside it, and above and below it, in units. */
const unit = 1.7;
const [side, around] = [170, 36];

export function journeysPreview(moves: readonly Move[], { lane, area, asAt }: JourneysPreview): string {
  const { title, description } = movementWords(moves, area);
  return previewCard(id, { title, asAt }, ({ x, y, height }) => {
    if (moves.length === 0) return { subtitle: 'No two judgements that can be compared.', marks: [] };
    const size = { width: drawingWidth / unit, side, high: height / unit - around };
    const chart = flowChart(flowLayout(moves, size), {
      id: 'flow',
      title,
      description,
      area: lane,
      words: true,
    });
    const at = { transform: `translate(${x} ${y}) scale(${unit})` };
    return {
      subtitle:
        'Bands: from one judgement to the next comparable one of the same authority. Letters: the earlier one.',
      marks: [el('g', at, placed(chart, 0, 0))],
    };
  });
}

/** The preview picture of England or a region: how many authorities held each grade over time, as the page draws it. */
import type { Framework } from '@/lib/domain/framework';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import {
  stackFoot,
  stackHead,
  stackLabelSize,
  type StackLayout,
  stackLayout,
} from '@/lib/domain/geometry/stack';
import { gradeLooks } from '@/lib/domain/grades';
import type { CountStep } from '@/lib/domain/held';
import { drawingWidth, previewCard, type PreviewWords } from './preview-card';
import { stackChart } from './stack-chart';
import { gradeClass } from './style';
import { all, el, type Markup, placed } from './svg';
import { texture } from './textures';

interface PlacePreview extends PreviewWords {
  /** What is drawn, on one line. */
  subtitle: string;
  /** Of the question drawn; null: nothing of the lane was judged. */
  steps: CountStep[] | null;
  existed: { day: number; count: number }[];
  framework: Framework;
  /** Code of the lane. */
  lane: string;
}

const id = 'preview';
/** Pixels for one unit of the page's drawing; room for the words beside it and distance of two of them, in units. */
const unit = 1.62;
const [beside, labelStep] = [196, 17];

export function placePreview(shown: PlacePreview): string {
  const { steps, existed, framework, lane, subtitle, asAt, title } = shown;
  return previewCard(id, shown, ({ x, y, height }) => {
    if (!steps) return { subtitle, marks: [] };
    const size = { width: drawingWidth / unit, high: height / unit - stackHead - stackFoot };
    const layout = stackLayout(steps, existed, { ...size, from: ribbonFrom, asAt, framework, beside });
    const bare = { ...layout, bands: layout.bands.map((band) => ({ ...band, label: null })) };
    const chart = stackChart(bare, { id: 'stack', title, description: subtitle, area: lane });
    const at = { transform: `translate(${x} ${y}) scale(${unit})` };
    return { subtitle, marks: [el('g', at, placed(chart, 0, 0), ...labels(layout))] };
  });
}

/** Each grade that was ever held, with its number now and a sample of its look: also where its band has come to an end. */
function labels({ bands, frame }: StackLayout): Markup[] {
  let free = frame.plot.bottom + labelStep / 2;
  const left = frame.scale.range[1] + 10;
  return bands.flatMap(({ grade, end }) => {
    if (!end) return [];
    const y = Math.min(end.y, free - labelStep);
    free = y;
    const box = { x: left, y: y - 6, width: 14, height: 12 };
    const paint = texture(id, grade);
    return [
      all([
        el('rect', { ...box, class: gradeClass('fill', grade) }),
        paint && el('rect', { ...box, fill: paint }),
        el(
          'text',
          { x: left + 20, y: y + 4.5, 'font-size': stackLabelSize, class: 'text strong' },
          `${gradeLooks[grade].short} ${end.count}`,
        ),
      ]),
    ];
  });
}

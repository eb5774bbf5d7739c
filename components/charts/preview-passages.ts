/** The preview picture of a search: the first passages found, as far as they fit. */
import { type Passage, passagesDrawing } from './passages';
import { drawingWidth, previewCard, type PreviewWords } from './preview-card';
import { el } from './svg';

/** Pixels for one unit of the page's drawing; the smaller one where not even one passage would fit. */
const units = [1.35, 1.2, 1] as const;

/** @param passages at least one */
export function passagesPreview(passages: readonly Passage[], words: PreviewWords): string {
  return previewCard('preview', words, ({ x, y, height }) => {
    for (const unit of units) {
      const drawn = (count: number) => passagesDrawing(passages.slice(0, count), drawingWidth / unit);
      const count = [3, 2, 1].find((many) => many <= passages.length && drawn(many).height * unit <= height);
      if (count === undefined) continue;
      const at = { transform: `translate(${x} ${y - 6}) scale(${unit})` };
      return {
        subtitle: inWords[count] ?? '',
        marks: [el('g', at, drawn(count).mark)],
      };
    }
    return { subtitle: 'The passages are too long for this picture.', marks: [] };
  });
}

const inWords = [
  '',
  'The first, as the report prints it.',
  'The first two, as the reports print them.',
  'The first three, as the reports print them.',
];

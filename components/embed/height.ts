/** How high a chart is in its frame, reckoned without a browser: for pages that cannot be told (say-height.ts). */
import { wrap } from '@/lib/domain/text-width';
import { sourceSentences } from '../charts/sheet';
import { type EmbedDrawing, type EmbedWords, frozenSentence } from './document';
import { sizes, wideFrom } from './styles';

/** Other faces run wider than the one that is measured. */
const wider = 1.08;
const between = { paragraph: 6, drawing: 12, details: 4, key: 14 };

/**
 * Pixels, rather too many than too few: what does not fit can be scrolled to.
 * @param width of the frame, in pixels
 */
export function frameHeight(
  { wide, hand }: { wide: EmbedDrawing | null; hand: EmbedDrawing },
  words: EmbedWords,
  width: number,
): number {
  const { titles } = words;
  const room = Math.min(Math.max(width - 2 * sizes.margin, 120), sizes.widest.wide);
  const shown = wide && width >= wideFrom ? wide : hand;
  const { drawing, legend, notes } = shown;
  const across = shown === hand ? Math.min(room, sizes.widest.hand) : room;
  const drawn = drawing.height + (legend ? between.key + legend.height : 0);
  const several = titles.length > 1;
  const high = (text: string, size: number, line: number, bold = false) =>
    (wrap(text, size * wider, Math.min(room, size * 38), 500, bold)?.length ?? 1) * size * line;
  const heading = several ? sizes.several : sizes.finding;
  const frozen = frozenSentence(words);
  const source = sourceSentences({ ...words, asOf: words.asOf !== null }).join(' ');
  const parts = [
    2 * sizes.margin,
    ...titles.map((one) => high(one, heading, 1.25, true)),
    frozen ? between.paragraph + high(frozen, sizes.text, sizes.line) : 0,
    between.paragraph + high(notes.join(' '), sizes.text, sizes.line),
    between.drawing + (drawn * across) / drawing.width,
    between.details + sizes.target,
    between.paragraph + high(source, sizes.fine, sizes.line),
    sizes.target,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) / 10) * 10;
}

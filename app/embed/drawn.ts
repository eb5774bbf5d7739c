import type { EmbedDrawing, EmbedWords } from '@/components/embed/document';
import { anchorOfChart } from '@/lib/domain/chart-anchors';
import { pageAddress } from '../formats/page-file';
import { hand, widths } from '../formats/pictures/picture';
import type { Embedded } from './asked';

/** Both drawings of a chart and what its frame says of it. @param origin of this site */
export function drawnIn(
  { file, picture }: Pick<Embedded, 'file' | 'picture'>,
  origin: URL,
): { drawings: { wide: EmbedDrawing | null; hand: EmbedDrawing }; words: EmbedWords } {
  const small = picture.draw(hand, 'h-');
  const wide = picture.dense ? null : picture.draw(widths.narrow, 'w-');
  const { asAt, revision, view, path } = file;
  const page = new URL(pageAddress(file) + anchorOfChart(path, picture.name), origin).href;
  return {
    drawings: { wide, hand: small },
    words: {
      ...{ titles: small.titles, asAt, asOf: view.asOf, rev: view.rev, revision },
      page: page.replaceAll('%7E', '~'),
    },
  };
}

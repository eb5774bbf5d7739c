import { type Theme, themes } from '@/components/embed/styles';
import { fileOf } from '../formats/file-of';
import type { PageFile } from '../formats/page-file';
import type { Picture } from '../formats/pictures/picture';

export interface Embedded {
  file: PageFile;
  picture: Picture;
  /** Whether it is another than the page's main chart. */
  named: boolean;
  theme: Theme;
}

/** Why an address gives no chart. */
export interface NoChart {
  picture: null;
  /** Each a paragraph; with the charts that the page has. */
  lines: string[];
  /** Name of the parameter that is meant; absent where it is the address itself. */
  parameter?: string | undefined;
}

/** The chart that an address names. @param parts of the page's path, decoded @param query of its view, with `chart` and `theme` */
export async function embeddedIn(parts: string[], query: URLSearchParams): Promise<Embedded | NoChart> {
  const asked = query.get('theme')?.trim() || 'auto';
  const theme = themes.find((one) => one === asked);
  if (!theme) return none('theme', 'The theme is light, dark or auto.');
  const file = await fileOf(parts, query);
  if (!file)
    return query.has('rev')
      ? none('rev', 'There is no such page, or no such revision of our data.')
      : none(undefined, 'There is no page with a chart at this address.');
  const { pictures, dropped } = file;
  const left = [...new Set(dropped.map(({ parameter }) => parameter))];
  if (left.length > 0)
    return none(left[0], `The address asks for something that is not known here: ${left.join(', ')}.`);
  const chart = query.get('chart')?.trim() || null;
  const picture = chart === null ? pictures[0] : pictures.find(({ name }) => name === chart);
  if (picture) return { file, picture, named: picture !== pictures[0], theme };
  if (pictures.length === 0) return none(undefined, 'This page draws nothing.');
  return none(
    'chart',
    'The page has no chart of that name. It has:',
    ...pictures.map(({ name, title }) => `chart=${name}: ${title}`),
  );
}

const none = (parameter: string | undefined, ...lines: string[]): NoChart => ({
  picture: null,
  lines,
  parameter,
});

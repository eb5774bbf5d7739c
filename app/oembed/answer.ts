import { previewSize } from '@/components/charts/preview-card';
import { frameHeight } from '@/components/embed/height';
import { el, xmlDocument } from '@/components/charts/svg';
import { embedAddress, frameSnippet } from '@/lib/domain/embed-snippet';
import { frozenQuery, printView } from '@/lib/view-state';
import type { Embedded } from '../embed/asked';
import { drawnIn } from '../embed/drawn';
import type { PageFile } from '../formats/page-file';
import type { OembedParameters } from './parameters';

/** What the standard calls a response of the type "rich" (oembed.com, section 2.3.4). */
export type Oembed = Record<string, string | number>;

/** Pixels: of a column of text. */
const WIDTH = 736;
/** Seconds: the frame shows the newest data by itself; what is remembered is its size and title only. */
const CACHE_AGE = 86_400;

/** @param origin of this site */
export function oembedOf(
  embedded: Embedded,
  { maxwidth, maxheight }: Pick<OembedParameters, 'maxwidth' | 'maxheight'>,
  origin: URL,
): Oembed {
  const { file, picture, named, theme } = embedded;
  const { drawings, words } = drawnIn(embedded, origin);
  const width = Math.min(maxwidth ?? WIDTH, WIDTH);
  const height = Math.min(frameHeight(drawings, words, width), maxheight ?? Infinity);
  const filters = {
    ...file.view.filters,
    ...(named ? { chart: picture.name } : {}),
    ...(theme === 'auto' ? {} : { theme }),
  };
  const src = absolute(embedAddress(file.path, printView({ ...file.view, filters })), origin);
  const title = words.titles.join('. ');
  const fits = (maxwidth ?? Infinity) >= previewSize.width && (maxheight ?? Infinity) >= previewSize.height;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Gradeline',
    provider_url: origin.href,
    title,
    cache_age: CACHE_AGE,
    ...(fits
      ? {
          thumbnail_url: absolute(`/preview${file.path}.png${previewQuery(file)}`, origin),
          thumbnail_width: previewSize.width,
          thumbnail_height: previewSize.height,
        }
      : {}),
    width,
    height,
    html: frameSnippet({ src, title, width, height }),
  };
}

/** What the page's preview picture draws of its view, as its own metadata have it. */
function previewQuery({ path, view }: PageFile): string {
  if (/^\/authorities\/./.test(path)) return frozenQuery(view);
  return printView(/^\/(?:england|regions|journeys)/.test(path) ? { ...view, filters: {} } : view);
}

const absolute = (address: string, origin: URL): string =>
  new URL(address, origin).href.replaceAll('%7E', '~');

/** The same as XML: one element for each, escaped. */
export const oembedXml = (answer: Oembed): string =>
  xmlDocument(
    el('oembed', {}, ...Object.entries(answer).map(([name, value]) => el(name, {}, String(value)))),
  );

/** HTML by which another page shows a chart of ours in a frame, and how much room it takes. */
import { escapedHtml } from './picture-snippet';

export interface Frame {
  /** Absolute address under `/embed`. */
  src: string;
  title: string;
  /** Pixels, or the whole width of what it stands in. */
  width: number | '100%';
  /** Pixels. */
  height: number;
}

/**
 * One element, without scripts. WordPress takes styles away from frames and leaves `frameborder`, without which they have a border of
 * the browser's.
 */
export function frameSnippet({ src, title, width, height }: Frame): string {
  const [address, name] = [src, title].map(escapedHtml);
  return `<iframe src="${address}" title="${name}" width="${width}" height="${height}" frameborder="0" style="max-width:100%;border:0" loading="lazy"></iframe>`;
}

/**
 * For pages that take scripts: gives each frame of ours the height that its chart tells.
 * @param origin of this site: nobody else is listened to
 */
export const fitSnippet = (origin: string): string =>
  `<script>addEventListener('message',function(e){if(e.origin==='${origin}'&&e.data&&e.data.type==='gradeline:height')document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>`;

/** Of a page's view: the address of its chart in a frame. @param query with its question mark, or empty */
export const embedAddress = (path: string, query: string): string => `/embed${path}${query}`;

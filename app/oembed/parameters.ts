import { type Problem, problem } from '@/lib/domain/problem';

export const oembedFormats = ['json', 'xml'] as const;

export interface OembedParameters {
  url: string;
  format: (typeof oembedFormats)[number];
  /** Pixels; null: no limit. */
  maxwidth: number | null;
  maxheight: number | null;
}

/** No address of ours is longer. */
const LONGEST = 4000;

/** The parameters of a request (oembed.com, section 2.2), or what is wrong with them. */
export function oembedParameters(query: URLSearchParams): OembedParameters | Problem {
  const twice = ['url', 'format', 'maxwidth', 'maxheight'].find((name) => query.getAll(name).length > 1);
  if (twice) return problem('bad-parameter', 'It can be given once only.', twice);
  const url = query.get('url')?.trim() ?? '';
  if (url === '') return problem('bad-parameter', 'The address of a page of this site is needed.', 'url');
  if (url.length > LONGEST) return problem('bad-parameter', `At most ${LONGEST} characters.`, 'url');
  const asked = query.get('format')?.toLowerCase() || 'json';
  const format = oembedFormats.find((one) => one === asked);
  if (!format)
    return {
      ...{ type: 'about:blank', title: 'Not Implemented', status: 501 },
      ...{ detail: 'The formats are json and xml.', parameter: 'format' },
    };
  const limits = (['maxwidth', 'maxheight'] as const).map((name) => pixels(query.get(name)));
  const [maxwidth = null, maxheight = null] = limits;
  const wrong = limits.indexOf(undefined);
  if (wrong !== -1)
    return problem(
      'bad-parameter',
      'A whole number of pixels, 1 or more.',
      wrong === 0 ? 'maxwidth' : 'maxheight',
    );
  return { url, format, maxwidth, maxheight };
}

/** Undefined where it is no number of pixels. */
function pixels(typed: string | null): number | null | undefined {
  if (typed === null || typed === '') return null;
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : undefined;
}

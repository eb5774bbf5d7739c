import { all, el } from '@/components/charts/svg';
import type { FeedEntry } from '@/lib/domain/feeds/entries';

/** The content of an entry as HTML: paragraphs and lists, everything escaped. */
export const htmlOf = ({ content }: FeedEntry): string =>
  all(
    content.map((part) =>
      typeof part === 'string'
        ? el('p', {}, part)
        : el('ul', {}, ...part.map((point) => el('li', {}, point))),
    ),
  ).markup;

/** The same as plain text, a line each. */
export const textOf = ({ content }: FeedEntry): string => content.flat().join('\n');

/**
 * A day of publication as the moment that the formats want: its first, in UTC, since no source states a time. Undefined where the day is
 * not known: a month is never filled up.
 */
export function momentOf(published: string | null): Date | undefined {
  if (published === null || published.length < 10) return undefined;
  return new Date(published.length === 10 ? `${published}T00:00:00Z` : published);
}

/** What all forms of a feed say of it. */
import { REPORTS_LICENCE } from '../formats/page-file';
import type { Feed } from './feed-of';

export const feedTitle = ({ name }: Feed): string => `Gradeline: ${name}`;

/** What is in the feed, in which order, and whose it is. */
export const feedWords = ({ about }: Feed): string =>
  [
    'Inspections, visits and events of children’s services, and corrections of our data; the latest first, by the day of publication.',
    'Where that day is not known the entry has none and stands where it took place.',
    ...about,
    unofficial,
  ].join(' ');

export const unofficial =
  'Gradeline is unofficial: not made or endorsed by Ofsted. Each grade is as old as its inspection.';

export const rights = `Facts from inspection reports: ${REPORTS_LICENCE}. Other facts are cited from the sources named with them.`;

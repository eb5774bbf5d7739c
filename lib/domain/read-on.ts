/** Places in a citation where the day of access belongs: a page that is kept does not know it, the reader's browser does. */
export const READ_ON = 'with the day on which you read it';
export const READ_DAY = 'YYYY-MM-DD';

/**
 * A citation with the day of access in its place.
 * @param day YYYY-MM-DD
 * @param words the same in words
 */
export const withDay = (text: string, day: string, words: string): string =>
  text.replace(READ_ON, `read on ${words}`).replace(READ_DAY, day);

import { spanInWords } from './dates';

/** The last graded inspection before the pandemic had ended, and the next began on 28 June 2021 (domain.md, rule 8). */
export const pauseDays = { from: '2020-03-17', to: '2021-06-27' };

/** "17 March 2020 to 27 June 2021". */
export const pauseInWords = spanInWords(pauseDays.from, pauseDays.to);

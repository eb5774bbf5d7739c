/** The last graded inspection before the pandemic had ended, and the next began on 28 June 2021 (domain.md, rule 8). */
export const pauseDays = { from: '2020-03-17', to: '2021-06-27' };

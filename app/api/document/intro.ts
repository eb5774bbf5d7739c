/** What there is to know before the first request, a paragraph each. */
export const intro = [
  'Read-only JSON of what Gradeline holds: the inspection histories of England’s children’s services authorities, each fact with its source. Gradeline is unofficial: not made or approved by Ofsted, the Department for Education or any authority.',
  'Columns have the names and the words of the CSV files. What a description calls empty is null here, or an empty list. Dates are as exact as the source gives them: a year, a month or a day.',
  'A list answers with data, next and revision: give next as cursor for what follows, until it is null. A cursor names its revision, so that a list that is read through is of one state of the data, whatever comes in meanwhile. asOf shows what was public by a day, rev a revision of the data; both in an address show the same for ever.',
  'No grade is made up: a judgement has a grade or the reason why it has none. Grades of different series are not one scale. Do not rank authorities by them.',
  'Answers carry an ETag: send it as If-None-Match and get 304 while nothing has changed. Pages of other sites may read the API. Errors are problem documents (RFC 9457) that name the parameter.',
  'Nobody needs a key. One address gets 600 new answers in a minute, and 120 of the search; beyond that the answer is 429 with Retry-After. What others have asked for since the data changed is in memory and does not count.',
];

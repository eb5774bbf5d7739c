import { dateInWords, spanInWords } from '@/lib/domain/dates';

/** A date in words, as exact as the source gives it. */
export function DateText({ date }: { date: string }) {
  return <time dateTime={date}>{dateInWords(date)}</time>;
}

/** "14 to 25 February 2022", machine-readable by its end. */
export function SpanText({ from, to }: { from: string | null; to: string | null }) {
  const end = to ?? from;
  return end ? <time dateTime={end}>{spanInWords(from, to)}</time> : <>date not known</>;
}

import type { AuthoritySummary } from '@/lib/domain/history';
import { dateInWords } from '@/lib/domain/dates';
import { type Dropped, MAX_AUTHORITIES } from '@/lib/view-state';

const names: Record<string, string> = {
  la: 'authority',
  add: 'authority to add',
  remove: 'authority to remove',
  area: 'judgement area',
  clock: 'clock',
  align: 'alignment',
  from: 'first year',
  to: 'last year',
  asOf: 'date',
  rev: 'revision',
  region: 'region',
  type: 'type of authority',
  changed: 'date',
  at: 'day',
  waited: 'number of years',
  edition: 'framework edition',
  grade: 'grade',
  sort: 'order',
  list: 'list of cases',
  page: 'page of results',
  table: 'table',
  chart: 'chart',
  theme: 'look (light or dark)',
  size: 'size (wide or narrow)',
};

interface Props {
  dropped: Dropped[];
  /** To name those that were too many. */
  authorities?: AuthoritySummary[];
}

/** So many lines; an address can hold a thousand values. */
const MOST = 12;

/** Says what of the address was left out, and why. */
export function DroppedLines({ dropped, authorities = [] }: Props) {
  if (dropped.length === 0) return null;
  const told = [...new Set(dropped.map((one) => inWords(one, authorities)))];
  return (
    <div role="note" aria-label="Left out of this page" className="mt-6 border-s-4 border-ink ps-4">
      <p className="font-semibold">Left out of this page</p>
      <ul className="mt-1">
        {told.slice(0, MOST).map((line) => (
          <li key={line} className="[overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
        {told.length > MOST && <li>And {told.length - MOST} more.</li>}
      </ul>
    </div>
  );
}

function inWords({ parameter, value, why }: Dropped, authorities: AuthoritySummary[]): string {
  if (why === 'too-many') {
    const name = authorities.find(({ slug }) => slug === value)?.displayName ?? value;
    return `${name}: at most ${MAX_AUTHORITIES} authorities are compared at once.`;
  }
  if (why === 'after-data')
    return `The date “${dateInWords(value)}”: our data end before that day, and this page shows all that they hold.`;
  if (why === 'before-data')
    return `The date “${dateInWords(value)}”: nothing in our data was published by that day, and this page shows all that they hold.`;
  if (why === 'not-drawn')
    return `The ${names[parameter] ?? 'value'} “${value}”: this page does not draw it.`;
  return `“${value}” is not a known ${names[parameter] ?? 'value'}.`;
}

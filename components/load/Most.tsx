import { dateInWords, dayOf } from '@/lib/domain/dates';
import { atMost, countedOn, type Load, most } from '@/lib/domain/load';
import { fullInWords } from '@/lib/domain/load-words';
import { ListedInspections, ListedVisits } from './Listed';

/** The largest number of full inspections in any twelve months, and which they were. */
export function MostInspections({ load }: { load: Load }) {
  const { count, days } = most(load, 'inspections');
  const possible = atMost(load);
  const largest = `At most ${fullInWords(possible)} ended in any twelve months, as far as our data go`;
  if (count === 0) return `${largest}.`;
  const certain = possible > count ? `, and ${count} for certain` : '';
  if (count === 1)
    return (
      <>
        {largest}
        {certain}. Counted are: <ListedInspections all={load.inspections.map(({ of }) => of)} />.
      </>
    );
  return (
    <>
      {largest}
      {certain}:{' '}
      {days.map((day, index) => (
        <span key={day}>
          {index > 0 && ', '}in those to {dateInWords(dayOf(day))} (
          <ListedInspections all={countedOn(load, day).inspections} />)
        </span>
      ))}
      .
    </>
  );
}

/** The largest number of visits that any twelve months are certain to hold. @param list address of all visits on the page */
export function MostVisits({ load, list }: { load: Load; list: string }) {
  const { count, days } = most(load, 'visits');
  if (count === 0) return null;
  if (count === 1)
    return (
      <p>
        No twelve months are certain to hold more than 1 of the{' '}
        <a href={list} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
          visits in our data
        </a>
        .
      </p>
    );
  return (
    <p>
      The most visits that any twelve months are certain to hold: at least {count},{' '}
      {days.map((day, index) => (
        <span key={day}>
          {index > 0 && ', '}in those to {dateInWords(dayOf(day))} (
          <ListedVisits all={countedOn(load, day).visits} />)
        </span>
      ))}
      .
    </p>
  );
}

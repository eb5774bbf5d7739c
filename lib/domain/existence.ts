/** Whether an authority is there on a day: the one place that compares a day with an authority's first and last. */
import { earliestDay, latestDay } from './dates';

/**
 * The days between which an authority exists, both included, as partial ISO dates; either can lie in the future. An
 * authority that ends on 31 March has that day as `validTo`, and what follows it has 1 April as `validFrom`.
 */
export interface Lifespan {
  /** First day; null: it was there before our data begin. */
  validFrom: string | null;
  /** Last day; null: no end is known. */
  validTo: string | null;
}

/** @param day YYYY-MM-DD, as in all functions here */
export function hasBegun({ validFrom }: Pick<Lifespan, 'validFrom'>, day: string): boolean {
  return validFrom === null || earliestDay(validFrom) <= day;
}

/** On its last day an authority still exists. */
export function hasEnded({ validTo }: Pick<Lifespan, 'validTo'>, day: string): boolean {
  return validTo !== null && latestDay(validTo) < day;
}

export function existsOn(one: Lifespan, day: string): boolean {
  return hasBegun(one, day) && !hasEnded(one, day);
}

/** The day up to which something can be told of an authority on `day`: nothing runs on after it ended. */
export function lastDayBy(one: Pick<Lifespan, 'validTo'>, day: string): string {
  return one.validTo !== null && hasEnded(one, day) ? latestDay(one.validTo) : day;
}

/** Beside a name, the year that tells why it is not one of today's: "until 2023", "from 2027"; null where it exists. */
export function yearBeside(one: Lifespan, day: string): string | null {
  if (one.validTo !== null && hasEnded(one, day)) return `until ${one.validTo.slice(0, 4)}`;
  return one.validFrom === null || hasBegun(one, day) ? null : `from ${one.validFrom.slice(0, 4)}`;
}

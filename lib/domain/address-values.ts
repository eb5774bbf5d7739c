/** Single values of an address: each reader gives null for what does not fit. */

/**
 * Values of a filter. null: any text; 'day': YYYY-MM-DD; a list of days: one of them by its number too, as a slider sends it, or
 * any other day.
 */
export type FilterValues = readonly string[] | null | 'day' | { days: readonly string[] };

/** No text filter is longer; what is longer is cut. */
const LONGEST = 200;

/** How the value of a filter is read; null where it fits nothing. */
export function reader(values: FilterValues): (typed: string) => string | null {
  if (values === null) return (typed) => typed.slice(0, LONGEST).trim();
  if (values === 'day') return day;
  if (!('days' in values)) return among(values);
  return (typed) => (/^\d{1,4}$/.test(typed) ? (values.days[Number(typed)] ?? null) : day(typed));
}

/** One of a list, in any case. */
export const among =
  <T extends string>(values: readonly T[]) =>
  (value: string): T | null =>
    values.find((known) => known === value.toLowerCase()) ?? null;

export function year(value: string): string | null {
  return /^(?:19|20|21)\d{2}$/.test(value) ? value : null;
}

export function day(value: string): string | null {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}

/**
 * The first day on which anything was published that is in our data (domain.md: the looked-after reports of August 2013). A
 * constant, so that an address means the same for ever; a test compares it with the data.
 */
export const firstPublished = '2013-08-02';

export function revision(value: string): string | null {
  return /^(?:\d{4}-\d{2}-\d{2}|local)\.[1-9]\d{0,6}$/.test(value) ? value : null;
}

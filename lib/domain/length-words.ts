/** "3 years and 4 months", "11 months": a number of days as people say it, to the nearest month of average length. */
export function lengthInWords(days: number): string {
  const months = Math.round(days / (365.25 / 12));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const part = (count: number, unit: string) =>
    count === 0 ? null : `${count} ${unit}${count === 1 ? '' : 's'}`;
  return [part(years, 'year'), part(rest, 'month')].filter((one) => one !== null).join(' and ') || '0 months';
}

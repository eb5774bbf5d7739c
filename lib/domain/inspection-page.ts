/** What the page of one inspection says: its rows, its neighbours in time, and who delivered. */
import { earliestDay, latestDay, spanInWords } from './dates';
import type { AbsenceReason } from './grades';
import { unstatedReason } from './unstated';
import type { AuthorityHistory, DeliveryPeriod, Inspection, Judgement } from './history';
import { type Comparison, comparedWithBefore } from './comparison';

export interface AreaRow {
  /** Code of the judgement area. */
  area: string;
  /** As the edition prints it, in short. */
  label: string;
  judgement: Judgement | null;
  /** Why there is no grade; null where there is one. */
  reason: AbsenceReason | null;
  /** Null where there is no grade. */
  comparison: Comparison | null;
}

/** The inspection that an address names by the last part of its key, or null. */
export function inspectionNamed(
  { authority, inspections }: AuthorityHistory,
  name: string,
): Inspection | null {
  return inspections.find(({ key }) => key === `${authority.slug}/inspections/${name}`) ?? null;
}

/** Every area that the inspection's edition judges, in the order in which it prints them. */
export function areaRows(history: AuthorityHistory, inspection: Inspection): AreaRow[] {
  return history.framework.areas
    .filter(({ edition }) => edition === inspection.edition.code)
    .sort((a, b) => a.order - b.order)
    .map(({ area, label }) => {
      const judgement = inspection.judgements.find((one) => one.area === area) ?? null;
      return {
        area,
        label,
        judgement,
        reason: judgement ? judgement.reason : unstatedReason(inspection, area),
        comparison: judgement && comparedWithBefore(history, judgement.key),
      };
    });
}

/** The inspections before and after one, of any kind, by the end of the inspection. */
export function neighboursInTime(
  { inspections }: AuthorityHistory,
  { key }: Inspection,
): { before: Inspection | null; after: Inspection | null } {
  const index = inspections.findIndex((one) => one.key === key);
  return { before: inspections[index + 1] ?? null, after: inspections[index - 1] ?? null };
}

/**
 * Visits held after an inspection and before the next one, in words: "2 monitoring visits, March 2017 to August 2017";
 * null where none is in our data. What has no date is not placed.
 */
export function visitsBetween(
  { visits }: AuthorityHistory,
  inspection: Inspection,
  next: Inspection | null,
): string | null {
  const from = inspection.endDate ?? inspection.publishedOn;
  const to = next?.startDate ?? next?.endDate ?? null;
  if (!from) return null;
  const dated = visits.flatMap(({ kind, status, startDate, endDate }) => {
    const date = startDate ?? endDate;
    return status === 'held' && date && earliestDay(date) > latestDay(from) && (to === null || date < to)
      ? [{ kind: kind.label.toLowerCase(), date }]
      : [];
  });
  const told = [...new Set(dated.map(({ kind }) => kind))].map((kind) => {
    const dates = dated
      .filter((one) => one.kind === kind)
      .map(({ date }) => date.slice(0, 7))
      .sort();
    const when = spanInWords(dates[0] ?? null, dates.at(-1) ?? null);
    return `${dates.length === 1 ? `a ${kind}` : `${dates.length} ${kind}s`}, ${when}`;
  });
  return told.length > 0 ? told.join('; ') : null;
}

/** What took place from one day to another; where neither is known, when it was published. */
export type Dated = Pick<Inspection, 'startDate' | 'endDate' | 'publishedOn'>;

export interface Deliverer {
  period: DeliveryPeriod;
  /**
   * `throughout` the inspection; `partly`: for some of it, or the dates are too coarse to tell; `began`: it had begun
   * and its end is not in our data, so that we cannot say that it still delivered.
   */
  extent: 'throughout' | 'partly' | 'began';
}

/** Bodies recorded as delivering while an inspection, visit or event took place, earliest first. Empty: our data name none. */
export function deliveredAt(
  { delivery }: Pick<AuthorityHistory, 'delivery'>,
  inspection: Dated,
): Deliverer[] {
  const start = inspection.startDate ?? inspection.endDate ?? inspection.publishedOn;
  const end = inspection.endDate ?? inspection.startDate ?? inspection.publishedOn;
  if (!start || !end) return [];
  const [first, last] = [earliestDay(start), latestDay(end)];
  return delivery
    .filter(({ from, to }) => earliestDay(from) <= last && (to === null || latestDay(to) >= first))
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((period) => {
      const begun = latestDay(period.from) <= first;
      const whole = begun && (period.to === null || earliestDay(period.to) > last);
      return { period, extent: !whole ? 'partly' : period.to === null ? 'began' : 'throughout' };
    });
}

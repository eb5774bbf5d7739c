/** What stands under the lanes: visits, joint inspections, intervention, and who delivered. Days as in `dayNumber`. */
import { byDate, dayNumber, earliestDay, latestDay, spanInWords } from './dates';
import type { AuthorityHistory, GovernanceEvent, Visit } from './history';

/** A visit or joint inspection that was held and has a date of some kind. */
export interface VisitMark {
  key: string;
  visit: Visit;
  /** Interval in which it took place. */
  at: [earliest: number, latest: number];
  /** Whether the days are known: others are drawn open. */
  exact: boolean;
}

/** A period that a recorded beginning opens; `to` is null where no end is recorded, which is not "continuing". */
export interface PeriodMark {
  key: string;
  label: string;
  from: [earliest: number, latest: number];
  to: [earliest: number, latest: number] | null;
}

export interface PointMark {
  key: string;
  event: GovernanceEvent;
  at: [earliest: number, latest: number];
}

const interval = (date: string): [number, number] => [
  dayNumber(earliestDay(date)),
  dayNumber(latestDay(date)),
];

/** Visits held, earliest first. Planned ones and those without any date are listed in words only. */
export function visitMarks(visits: Visit[]): VisitMark[] {
  return visits
    .flatMap((visit): VisitMark[] => {
      const from = visit.startDate ?? visit.endDate;
      const to = visit.endDate ?? visit.startDate;
      if (!from || !to || visit.status === 'planned') return [];
      const at: VisitMark['at'] = [dayNumber(earliestDay(from)), dayNumber(latestDay(to))];
      return [{ key: visit.key, visit, at, exact: visit.precision === 'day' }];
    })
    .sort((a, b) => a.at[0] - b.at[0]);
}

/** "14 to 15 November 2017"; "once between 2016 and 2018"; null where no date is known. */
export function visitDateInWords(visit: Visit): string | null {
  const { startDate, endDate, precision } = visit;
  if (!startDate && !endDate) return null;
  if (precision === 'year_span') return `once between ${startDate} and ${endDate}`;
  return spanInWords(startDate, endDate);
}

/** Social care only: notices, directions and commissioners, with the periods that `began` and `ended` bound. */
export function interventionTrack(events: GovernanceEvent[]): { periods: PeriodMark[]; points: PointMark[] } {
  const onTrack = events
    .filter(({ kind, remit }) => kind.track === 'intervention' && remit === 'social_care')
    .sort((a, b) => byDate(a.date, b.date));
  const used = new Set<string>();
  const periods = onTrack
    .filter(({ phase }) => phase === 'began')
    .map((began): PeriodMark => {
      const ended = onTrack.find(
        (other) =>
          other.phase === 'ended' &&
          other.kind.code === began.kind.code &&
          latestDay(other.date) >= latestDay(began.date) &&
          !used.has(other.key),
      );
      // Two directions may have begun before one is lifted: only the later is known to have ended then.
      const later = onTrack.some(
        (other) =>
          other.key !== began.key &&
          other.phase === 'began' &&
          other.kind.code === began.kind.code &&
          byDate(began.date, other.date) < 0 &&
          ended !== undefined &&
          byDate(other.date, ended.date) < 0,
      );
      const end = later ? undefined : ended;
      if (end) used.add(end.key);
      used.add(began.key);
      return {
        key: began.key,
        label: began.kind.label,
        from: interval(began.date),
        to: end ? interval(end.date) : null,
      };
    });
  const points = onTrack
    .filter(({ key }) => !used.has(key))
    .map((event): PointMark => ({ key: event.key, event, at: interval(event.date) }));
  return { periods, points };
}

/** Bodies that delivered the services, earliest first. Between them nothing is drawn: we do not state who did. */
export function deliveryTrack(history: AuthorityHistory): PeriodMark[] {
  return history.delivery
    .map((period): PeriodMark => ({
      key: period.key,
      label: period.body.name,
      from: interval(period.from),
      to: period.to ? interval(period.to) : null,
    }))
    .sort((a, b) => a.from[0] - b.from[0]);
}

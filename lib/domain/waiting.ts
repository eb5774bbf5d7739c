/** How long authorities waited between full inspections, and for publication: what has happened, never a prediction. */
import { max, median, min } from 'simple-statistics';
import { daysBetween } from './dates';
import { hasEnded, type Lifespan } from './existence';
import type { Edition, Framework } from './framework';
import type { Grade } from './grades';
import { remembering } from './remembering';
import type { JudgedInspection } from './trajectories';

/** Whole days over `n` cases. */
export interface Distribution {
  n: number;
  least: number;
  median: number;
  most: number;
}

/** After which edition's inspections the waits were. */
export interface Waits {
  edition: Edition;
  /** Null where none has ended. */
  waits: Distribution | null;
  /** Pairs left out because an edition passed between the two: an inspection between them may be missing from our data. */
  unsure: number;
  /** Authorities that exist, were last inspected so, and have not been inspected in full since: their waits are not over. */
  open: number;
}

interface Inspected {
  authority: Pick<Lifespan, 'validTo'>;
  /** From the latest to the earliest. */
  inspections: readonly JudgedInspection[];
}

/** Null for no cases. */
export function distribution(days: readonly number[]): Distribution | null {
  if (days.length === 0) return null;
  const all = [...days];
  return { n: all.length, least: min(all), median: Math.round(median(all)), most: max(all) };
}

/**
 * Days from the end of a full inspection with the overall grade `grade` to the start of the next full inspection of the
 * same authority, by the edition of the first. Both must be known to the day, and follow each other in our data with no
 * edition of full inspections passing between them. Editions after which nobody waited or waits are left out. `asAt` is the day of the data
 * (YYYY-MM-DD).
 */
export function waitsAfter(
  authorities: readonly Inspected[],
  grade: Grade,
  { framework, asAt }: { framework: Framework; asAt: string },
): Waits[] {
  return waitsOf(authorities, `${grade} ${asAt}`, () => countedWaits(authorities, grade, framework, asAt));
}

/** All authorities of a view are looked through once for all pages that tell of the same grade. */
const waitsOf = remembering<readonly Inspected[], Waits[]>(16);

function countedWaits(
  authorities: readonly Inspected[],
  grade: Grade,
  framework: Framework,
  asAt: string,
): Waits[] {
  const editions = [...framework.editions].sort((a, b) => a.order - b.order);
  const rank = (code: string) => editions.findIndex((one) => one.code === code);
  const cases = authorities.flatMap(({ authority, inspections }) => {
    const full = inspections.filter(({ kind }) => kind.isFull);
    return full.flatMap((one, index) => {
      const judged = one.judgements.find(({ area }) => area === 'overall')?.grade;
      if (judged !== grade) return [];
      const next = full[index - 1];
      const open = next === undefined && !hasEnded(authority, asAt);
      const [from, to] = [one.endDate, next?.startDate ?? null];
      const days = from?.length === 10 && to?.length === 10 ? daysBetween(from, to) : null;
      const skips = next !== undefined && rank(next.edition.code) - rank(one.edition.code) > 1;
      return [{ edition: one.edition.code, days: skips ? null : days, skips, open }];
    });
  });
  return editions.flatMap((edition) => {
    const own = cases.filter((one) => one.edition === edition.code);
    const waits = distribution(own.flatMap(({ days }) => (days === null ? [] : [days])));
    const count = (counted: 'open' | 'skips') => own.filter((one) => one[counted]).length;
    const [open, unsure] = [count('open'), count('skips')];
    return waits || open + unsure > 0 ? [{ edition, waits, open, unsure }] : [];
  });
}

/** Days from the end of an inspection to its publication, over all of one kind and edition that are dated to the day. */
export function publicationLag(
  authorities: readonly Inspected[],
  of: { kind: { code: string }; edition: { code: string } },
): Distribution | null {
  return lagOf(authorities, `${of.kind.code} ${of.edition.code}`, () => countedLag(authorities, of));
}

const lagOf = remembering<readonly Inspected[], Distribution | null>(32);

function countedLag(
  authorities: readonly Inspected[],
  of: { kind: { code: string }; edition: { code: string } },
): Distribution | null {
  return distribution(
    authorities.flatMap(({ inspections }) =>
      inspections.flatMap(({ kind, edition, endDate, publishedOn }) =>
        kind.code === of.kind.code &&
        edition.code === of.edition.code &&
        endDate?.length === 10 &&
        publishedOn?.length === 10
          ? [daysBetween(endDate, publishedOn)]
          : [],
      ),
    ),
  );
}

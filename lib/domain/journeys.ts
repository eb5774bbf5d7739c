/** What followed what: movement between comparable judgements, intervals, and time to publication. Cases, never averages of grades. */
import { daysBetween } from './dates';
import type { Edition, Framework } from './framework';
import { type Counts, countedGrades } from './held';
import type { AuthoritySummary } from './history';
import type { AuthorityOverview } from './overview';
import { isEarlierEdition, laneTrajectories } from './trajectories';

type CountedGrade = keyof Counts;

/** A judgement and the comparable one after it. */
export interface Move {
  authority: AuthoritySummary;
  from: CountedGrade;
  to: CountedGrade;
  /** Key of the later inspection, and the ends of both as exact as the sources give them. */
  inspection: string;
  ended: [before: string, after: string];
  /** The two stand under different editions. */
  crosses: boolean;
}

/** @param lane code of the lane; @param asAt YYYY-MM-DD */
export function movesIn(
  all: readonly AuthorityOverview[],
  { framework, lane, asAt }: { framework: Framework; lane: string; asAt: string },
): Move[] {
  return all.flatMap(({ authority, inspections }) => {
    const full = inspections.filter(({ kind }) => kind.isFull);
    const lanes = laneTrajectories({ framework, inspections: full, earlier: [] }, asAt);
    const segments = lanes.find((one) => one.lane.code === lane && !one.apart)?.segments ?? [];
    return segments.flatMap((segment, index): Move[] => {
      const before = segments[index - 1];
      const [from, to] = [counted(before?.grade), counted(segment.grade)];
      if (before?.ending !== 'joined' || !from || !to) return [];
      const inspection = full.find(({ key }) => segment.key.startsWith(`${key}/`))?.key;
      if (!inspection) return [];
      return [
        {
          authority,
          from,
          to,
          inspection,
          ended: [before.end, segment.end],
          crosses: before.edition.code !== segment.edition.code,
        },
      ];
    });
  });
}

const counted = (grade: string | null | undefined): CountedGrade | null =>
  countedGrades.find((one) => one === grade) ?? null;

/** Days of one case: between two inspections, or from the end of one to its publication. */
export interface Lapse {
  authority: AuthoritySummary;
  /** Key of the inspection with which the time ended, or which was published. */
  inspection: string;
  days: number;
}

/** Cases of one edition, and how many could not be measured. */
export interface Lapses {
  edition: Edition;
  kind: { code: string; label: string } | null;
  cases: Lapse[];
  /** Not dated to the day, or with a whole edition between the two: an inspection may be missing. */
  leftOut: number;
}

/**
 * Days from the end of a full inspection to the start of the next one in our data, by the edition of the first. Pairs between which a
 * whole edition passed are left out.
 */
export function intervalsIn(all: readonly AuthorityOverview[], { editions }: Framework): Lapses[] {
  const ordered = [...editions].sort((a, b) => a.order - b.order);
  const rank = (code: string) => ordered.findIndex((one) => one.code === code);
  const pairs = all.flatMap(({ authority, inspections }) => {
    const full = inspections.filter(({ kind, edition }) => kind.isFull && !isEarlierEdition(edition.code));
    return full.slice(1).flatMap((one, index) => {
      const next = full[index];
      if (!next) return [];
      const skips = rank(next.edition.code) - rank(one.edition.code) > 1;
      const days = skips ? null : exactDays(one.endDate, next.startDate);
      return [{ edition: one.edition, authority, inspection: next.key, days }];
    });
  });
  return byEdition(
    pairs.map((pair) => ({ ...pair, kind: null })),
    ordered,
  );
}

/** Days from the end of each full inspection to its publication, by kind and edition. */
export function publicationsIn(all: readonly AuthorityOverview[], { editions }: Framework): Lapses[] {
  const ordered = [...editions].sort((a, b) => a.order - b.order);
  const published = all.flatMap(({ authority, inspections }) =>
    inspections
      .filter(({ kind, edition }) => kind.isFull && !isEarlierEdition(edition.code))
      .map(({ key, kind, edition, endDate, publishedOn }) => ({
        edition,
        kind,
        authority,
        inspection: key,
        days: exactDays(endDate, publishedOn),
      })),
  );
  return byEdition(published, ordered);
}

const exactDays = (from: string | null, to: string | null): number | null =>
  from?.length === 10 && to?.length === 10 ? daysBetween(from, to) : null;

type Measured = Omit<Lapse, 'days'> & Pick<Lapses, 'edition' | 'kind'> & { days: number | null };

function byEdition(all: Measured[], ordered: Edition[]): Lapses[] {
  return ordered.flatMap((edition) => {
    const own = all.filter((one) => one.edition.code === edition.code);
    const kinds = [...new Map(own.map(({ kind }) => [kind?.code ?? '', kind])).entries()].sort();
    return kinds.map(([code, kind]): Lapses => {
      const of = own.filter((one) => (one.kind?.code ?? '') === code);
      const cases = of.flatMap(({ authority, inspection, days }) =>
        days === null ? [] : [{ authority, inspection, days }],
      );
      return { edition, kind, cases, leftOut: of.length - cases.length };
    });
  });
}

/** Editions of the framework, what each judges, and where it is drawn. */

export interface Edition {
  code: string;
  label: string;
  shortLabel: string;
  order: number;
  inUseFrom: string | null;
  inUseTo: string | null;
  note: string;
}

/** A row of the chart. */
export interface Lane {
  code: string;
  label: string;
  order: number;
}

/** How an edition judges an area: only judgements of one `series` may be joined. */
export interface EditionArea {
  edition: string;
  area: string;
  lane: string;
  /** A second lane that the judgement covers as well. */
  spanLane: string | null;
  series: string;
  order: number;
  label: string;
}

export interface Framework {
  editions: Edition[];
  lanes: Lane[];
  areas: EditionArea[];
}

/** Whether a judgement of an edition stands in a lane, alone or together with another. */
export function standsIn({ areas }: Framework, edition: string, area: string, lane: string): boolean {
  return areas.some(
    (one) => one.edition === edition && one.area === area && (one.lane === lane || one.spanLane === lane),
  );
}

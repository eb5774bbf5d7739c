import { recovery, type Row } from '../row';

/** What a phase of a run came to, over all runs. */
export class Phase {
  readonly times: number[] = [];
  readonly failed: string[] = [];
  held = 0;
  refused = 0;
  runs = 0;
  lost = 0;

  constructor(
    readonly fault: string,
    readonly found: string,
  ) {}

  row(): Row {
    const { fault, runs, held, failed, lost, times, refused } = this;
    const found = refused > 0 ? `${this.found}; ${refused} new pages were refused for the time` : this.found;
    return {
      ...{ fault, runs, lost, requests: { held, failed: failed.length }, times: recovery(times) },
      found: failed.slice(0, 3).join('; ') || found,
      held: failed.length === 0 && lost === 0 && held > 0,
    };
  }
}

/** Findings and captions of the page of journeys, made from its cases. */
import { gradeLooks } from './grades';
import type { Move } from './journeys';
import { atRisk, medianTime, survival } from './kaplan-meier';
import { lengthInWords } from './length-words';
import type { Spell } from './spells';

/** @param area label of the lane */
export function movementWords(moves: readonly Move[], area: string) {
  const rank = (grade: Move['from']) => gradeLooks[grade].order;
  const higher = moves.filter(({ from, to }) => rank(to) < rank(from)).length;
  const same = moves.filter(({ from, to }) => from === to).length;
  return {
    title: `${area}: of ${moves.length} judgements with a comparable one before them, ${higher} were higher, ${same} the same and ${moves.length - higher - same} lower`,
    description:
      'Bands run from one judgement to the next comparable one of the same authority; their height is the number of cases.',
    /** How many cross the boundary of an edition. */
    crossing: moves.filter(({ crosses }) => crosses).length,
  };
}

/** Below so many at risk the curve says too little, and stops. */
export const leastAtRisk = 10;

/** The curve of the share found better, and what it says. @param area label of the lane */
export function untilBetter(spells: readonly Spell[], area: string) {
  const observed = spells.map(({ days, outcome }) => ({ time: days, event: 'found' in outcome }));
  const steps = survival(observed, leastAtRisk);
  const enough = observed.map(({ time }) => time).filter((time) => atRisk(observed, time) >= leastAtRisk);
  const median = medianTime(steps);
  return {
    observed,
    steps,
    /** Days up to which enough are at risk. */
    until: Math.max(...enough, 0),
    ended: observed.filter(({ event }) => event).length,
    title: median
      ? `${area}: by ${lengthInWords(median)} after the inspection that found inadequate, half had been found better`
      : `${area}: the curve stops before half had been found better`,
    description:
      'Share of spells that an inspection which found better had ended, by the time since the end of the inspection that found inadequate.',
  };
}

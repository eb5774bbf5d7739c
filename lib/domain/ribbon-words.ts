/** What a ribbon says, in words: for readers who do not see it, and for the table beside it. */
import { dateInWords } from './dates';
import { absenceLabels, gradeLooks } from './grades';
import type { Ribbon } from './geometry/ribbon';
import type { Framework } from './framework';

/** "Doncaster, overall: inadequate, 8 October 2015; good, 24 November 2017." Dates are ends of inspections. */
export function ribbonInWords(name: string, { lane, bands, unjudged }: Ribbon, framework: Framework): string {
  const told = [
    ...bands.map(({ segment: { grade, reason, end } }) => {
      const what = grade ? gradeLooks[grade].short : reason ? absenceLabels[reason] : '';
      return { end, text: `${what.toLowerCase()}, ${dateInWords(end)}` };
    }),
    ...unjudged.map(({ end, edition }) => {
      const label = framework.editions.find(({ code }) => code === edition)?.shortLabel ?? edition;
      return { end, text: `inspected ${dateInWords(end)} under ${label}, which has no such judgement` };
    }),
  ].sort((a, b) => a.end.localeCompare(b.end));
  const all = told.map(({ text }) => text).join('; ') || 'no judgement since November 2013 in our data';
  return `${name}, ${lane.label.toLowerCase()}: ${all}.`;
}

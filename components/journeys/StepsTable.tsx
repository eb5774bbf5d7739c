import Link from 'next/link';
import type { SurvivalStep } from '@/lib/domain/kaplan-meier';
import type { Spell } from '@/lib/domain/spells';

const percent = (share: number | null) => (share === null ? 'none' : `${(share * 100).toFixed(0)} %`);
const heads = [
  'Days',
  'At risk',
  'Found better',
  'Share found better by then',
  'If these were a sample',
  'Who',
];

/** Each step of the curve with the cases that made it. */
export function StepsTable({ steps, spells }: { steps: SurvivalStep[]; spells: Spell[] }) {
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        The steps of the curve as a table
      </summary>
      <table className="facts mt-2" role="table">
        <caption>
          By the days between the two inspections. Each name leads to the inspection that found better.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {steps.map(({ time, atRisk, events, share, low, high }) => {
            const cells = [
              String(atRisk),
              String(events),
              percent(1 - share),
              `${percent(high === null ? null : 1 - high)} to ${percent(low === null ? null : 1 - low)}`,
            ];
            return (
              <tr key={time} role="row">
                <th scope="row" role="rowheader" className="tabular-nums">
                  {time.toLocaleString('en-GB')}
                </th>
                {cells.map((cell, index) => (
                  <td key={heads[index + 1]} role="cell" className="tabular-nums">
                    <span className="cell-label">{heads[index + 1]}</span>
                    {cell}
                  </td>
                ))}
                <td role="cell">
                  <span className="cell-label">{heads.at(-1)}</span>
                  {spells
                    .filter(({ days, outcome }) => days === time && 'found' in outcome)
                    .map(({ authority, inspection }) => (
                      <Link
                        key={authority.slug}
                        href={`/authorities/${inspection ?? authority.slug}`}
                        prefetch={false}
                        className="me-3 pointer-coarse:inline-block pointer-coarse:py-2.5"
                      >
                        {authority.displayName}
                      </Link>
                    ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

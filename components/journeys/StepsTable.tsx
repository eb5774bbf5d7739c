import { Link } from '@/components/Link';
import { FactsTable } from '@/components/FactsTable';
import type { SurvivalStep } from '@/lib/domain/kaplan-meier';
import type { Spell } from '@/lib/domain/spells';

const percent = (share: number | null) => (share === null ? 'none' : `${(share * 100).toFixed(0)} %`);
const found = (share: number | null) => percent(share === null ? null : 1 - share);
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
  const rows = steps.map(({ time, atRisk, events, share, low, high }) => ({
    key: String(time),
    head: time.toLocaleString('en-GB'),
    cells: [
      String(atRisk),
      String(events),
      found(share),
      `${found(high)} to ${found(low)}`,
      <Ended key="who" spells={spells.filter(({ days, outcome }) => days === time && 'found' in outcome)} />,
    ],
  }));
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        The steps of the curve as a table
      </summary>
      <FactsTable
        className="mt-2"
        caption="By the days between the two inspections. Each name leads to the inspection that found better."
        heads={heads}
        rows={rows}
      />
    </details>
  );
}

function Ended({ spells }: { spells: Spell[] }) {
  return spells.map(({ authority, inspection }) => (
    <Link
      key={authority.slug}
      href={`/authorities/${inspection ?? authority.slug}`}
      className="me-3 pointer-coarse:inline-block pointer-coarse:py-2.5"
    >
      {authority.displayName}
    </Link>
  ));
}

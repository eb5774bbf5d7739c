import { Link } from '@/components/Link';
import { DateText } from '@/components/DateText';
import { gradeLooks } from '@/lib/domain/grades';
import type { LeftOut, Spell } from '@/lib/domain/spells';

const why: Record<LeftOut['why'], string> = {
  date: 'an inspection is not dated to the day',
  before: 'the first inspection in our data is a re-inspection: the spell began before it',
  between: 'a whole edition passed between two inspections: one may be missing from our data',
};

/** Every spell by name, and those that cannot be measured. */
export function SpellList({ spells, leftOut }: { spells: Spell[]; leftOut: LeftOut[] }) {
  return (
    <>
      <details className="mt-3">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">
          All {spells.length} spells, by name
        </summary>
        <ul className="mt-1 grid gap-1">
          {spells.map(({ authority, began, from, to, days, inspection, outcome, times }) => (
            <li key={began}>
              <Case href={began}>{authority.displayName}</Case>: inadequate from <DateText date={from} />
              {times > 1 && ` (at ${times} inspections)`};{' '}
              {inspection ? (
                <Case href={inspection}>
                  {'found' in outcome
                    ? `found ${gradeLooks[outcome.found].short.toLowerCase()}`
                    : 'no such judgement'}
                </Case>
              ) : 'censored' in outcome && outcome.censored === 'authority' ? (
                'the authority ended'
              ) : (
                'no later inspection in our data'
              )}{' '}
              <DateText date={to} /> ({days.toLocaleString('en-GB')} days)
            </li>
          ))}
        </ul>
      </details>
      {leftOut.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-11 cursor-pointer py-2">Left out: {leftOut.length}</summary>
          <ul className="mt-1 grid gap-1">
            {leftOut.map((one) => (
              <li key={one.inspection}>
                <Case href={one.inspection}>{one.authority.displayName}</Case>: {why[one.why]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Case({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <Link href={`/authorities/${href}`} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
      {children}
    </Link>
  );
}

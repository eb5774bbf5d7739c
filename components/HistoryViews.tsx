import { Link } from '@/components/Link';
import { yearsOf } from '@/lib/domain/geometry/window';
import type { AuthorityHistory } from '@/lib/domain/history';
import { judgedLanes } from '@/lib/domain/trajectories';
import type { ViewState } from '@/lib/view-state';
import { AreaChoices } from './AreaChoices';
import { ClockChoices } from './ClockChoices';
import { YearsForm } from './YearsForm';

interface Props {
  history: AuthorityHistory;
  view: ViewState;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The other views of one authority's chart: years, one judgement area, the other clock. */
export function HistoryViews({ history, view, asAt }: Props) {
  const at = { path: `/authorities/${history.authority.slug}`, view, anchor: '#history' };
  // Not those of predecessors only: a phone's chart draws them under addresses of their own.
  const lanes = judgedLanes({ ...history, predecessors: [] });
  return (
    <nav aria-label="Views of the chart" className="unprinted mt-3 grid gap-1">
      <YearsForm {...at} years={yearsOf(history, asAt)} />
      {lanes.length > 1 && <AreaChoices {...at} lanes={lanes} framework={history.framework} />}
      <ClockChoices {...at} />
      <p>
        <Link href="/glossary#reading" className="inline-block py-1.5 pointer-coarse:py-2.5">
          How to read this chart
        </Link>
      </p>
    </nav>
  );
}

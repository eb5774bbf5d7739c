import { onlyDrawn, otherSources } from '@/lib/domain/brief';
import type { AuthorityHistory } from '@/lib/domain/history';

/** What the sheets do not hold, and the sources besides the reports that the table names. */
export function BriefFoot({ history }: { history: AuthorityHistory }) {
  const more = onlyDrawn(history);
  const sources = otherSources(history);
  return (
    <div className="brief-only brief-foot">
      {more && <p>{more}</p>}
      {sources.length > 0 && <p>Sources besides the reports above: {sources.join('; ')}.</p>}
      <p>
        Gradeline is not made or approved by Ofsted, the Department for Education or any authority. Inspection
        reports are Crown copyright, used under the Open Government Licence v3.0.
      </p>
    </div>
  );
}

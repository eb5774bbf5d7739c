import type { Inspection } from '@/lib/domain/history';
import { sourceLink } from '@/lib/domain/provenance';

/** Says that the text is not here, where it is, and how to bring it here. */
export function NoReportText({ inspection }: { inspection: Inspection }) {
  const { source, method } = inspection.provenance;
  const href = sourceLink(source, null);
  if (method !== 'report_reader')
    return <p className="measure mt-4">Our data hold no file of this report, so there is no text to show.</p>;
  return (
    <div className="measure mt-4 grid gap-3">
      <p>
        The text of this report is not on this server.{' '}
        {href && <a href={href}>Read the report at its source</a>}
      </p>
      <p>
        Whoever runs this server can bring the text here, with a link to each paragraph and in the search:
        download the file and run <code>npm run import -- FILE</code>.
      </p>
    </div>
  );
}

import type { RevisionRef } from '@/lib/domain/history';
import { DateText } from './DateText';

/** Which state of our data a page shows: its own, which need not be the newest. */
export function DataLine({ revision }: { revision: RevisionRef }) {
  return (
    <p className="fine unbrief mt-12" data-revision={revision.id}>
      Data as at <DateText date={revision.time.slice(0, 10)} />, revision {revision.id}
      {revision.kind === 'local' && ' (this server only)'}.
    </p>
  );
}

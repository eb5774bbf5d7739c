import { addedInWords, type RevisionNews } from '@/lib/domain/latest';
import { DateText } from '../DateText';

/** The latest revision of our data: when, why, and what it added. */
export function DataNews({ news }: { news: RevisionNews }) {
  const { id, time, kind, reason, added, retired, corrections } = news;
  return (
    <div className="measure mt-4">
      <p>
        Revision {id} of <DateText date={time.slice(0, 10)} />
        {kind === 'local' && ' (this server only)'}: {reason}. It added {addedInWords(added)}
        {retired > 0 && `, and retired ${retired.toLocaleString('en-GB')} that no longer hold`}.{' '}
        {corrections === 0
          ? 'It corrects no published error.'
          : `It corrects ${corrections} published ${corrections === 1 ? 'error' : 'errors'}.`}
      </p>
    </div>
  );
}

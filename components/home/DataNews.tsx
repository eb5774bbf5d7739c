import { newsInWords, type RevisionNews } from '@/lib/domain/latest';
import { DateText } from '../DateText';

/** The latest revision of our data: when, why, and what it brought. */
export function DataNews({ news }: { news: RevisionNews }) {
  const { id, time, kind, reason } = news;
  return (
    <p className="measure mt-4">
      Revision {id} of <DateText date={time.slice(0, 10)} />
      {kind === 'local' && ' (this server only)'}: {reason}. {newsInWords(news)}
    </p>
  );
}

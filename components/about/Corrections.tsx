import type { RevisionNews } from '@/lib/domain/latest';
import type { Correction } from '@/lib/domain/reading';
import { CorrectionList } from '../CorrectionList';
import { DataNews } from '../home/DataNews';

interface Props {
  news: RevisionNews;
  corrections: Correction[];
}

/** How errors are mended, and which state of the data this is. */
export function Corrections({ news, corrections }: Props) {
  return (
    <>
      <p className="measure mt-4">
        An error that we published is mended in the open: the wrong entry is retired, the right one is added,
        and the correction says which fact it was, what it said, what it says now and why. Nothing is deleted,
        so an earlier revision of the data can always be shown again. Every answer of this site shows one
        revision throughout.
      </p>
      <h3 className="mt-8">Corrected so far</h3>
      {corrections.length === 0 ? (
        <p className="mt-2">Nothing has been corrected yet.</p>
      ) : (
        <CorrectionList corrections={corrections} named />
      )}
      <h3 className="mt-8">This revision</h3>
      <DataNews news={news} />
    </>
  );
}

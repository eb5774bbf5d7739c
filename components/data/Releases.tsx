import { fileAddress, whole, wholeAddress } from '@/lib/domain/package/files';
import type { RevisionNews } from '@/lib/domain/latest';
import type { Correction } from '@/lib/domain/reading';
import { CorrectionList } from '../CorrectionList';
import { DataNews } from '../home/DataNews';

interface Props {
  /** The newest first. */
  releases: readonly RevisionNews[];
  corrections: readonly Correction[];
}

/** Every release: what it brought and mended, and its files, which never change. */
export function Releases({ releases, corrections }: Props) {
  return releases.map((news) => {
    const mended = corrections.filter(({ addedIn }) => addedIn === news.id);
    const files = [
      ...(['zip', 'sqlite'] as const).map((ending) => ({
        name: whole[ending].label,
        address: wholeAddress(news.id, ending),
      })),
      { name: 'datapackage.json', address: fileAddress(news.id, 'datapackage.json') },
    ];
    return (
      <div key={news.id} id={news.id} className="mt-8">
        <h3>{news.id}</h3>
        <DataNews news={news} />
        {mended.length > 0 && <CorrectionList corrections={mended} named />}
        <p className="mt-2 flex flex-wrap gap-x-5">
          {files.map(({ name, address }) => (
            <a key={address} href={address} className="inline-block py-1.5 pointer-coarse:py-2.5">
              {name}
              <span className="sr-only"> of release {news.id}</span>
            </a>
          ))}
        </p>
      </div>
    );
  });
}

import { LATEST, whole, type Whole, wholeAddress } from '@/lib/domain/package/files';
import { FileWeight } from './FileWeight';

interface Props {
  release: string;
  files: { ending: Whole; bytes: number; sha256: string }[];
}

const holds: Record<Whole, string> = {
  zip: 'Every table as CSV, with descriptions for people and programs.',
  sqlite: 'The same tables as one database, with types, keys and a dictionary.',
};

/** The two files that hold everything, under the address that follows the data and the one that stays. */
export function WholeFiles({ release, files }: Props) {
  return (
    <ul className="mt-4 grid gap-6">
      {files.map(({ ending, bytes, sha256 }) => (
        <li key={ending} className="entry">
          <a
            href={wholeAddress(release, ending)}
            className="inline-block py-1.5 text-lg font-semibold pointer-coarse:py-2.5"
          >
            {whole[ending].label}, release {release}
          </a>
          <p>{holds[ending]}</p>
          <FileWeight bytes={bytes} sha256={sha256} />
          <p className="fine">
            Always the newest release:{' '}
            <a href={wholeAddress(LATEST, ending)} className="inline-block pointer-coarse:py-2.5">
              {wholeAddress(LATEST, ending)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

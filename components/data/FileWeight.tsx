import { sizeInWords } from '@/lib/domain/package/words';

interface Props {
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

/** How large a file is, and the hash by which a reader can tell that it came whole. */
export function FileWeight({ bytes, sha256 }: Props) {
  return (
    <>
      {sizeInWords(bytes)}
      <span className="fine block break-all">SHA-256 {sha256}</span>
    </>
  );
}

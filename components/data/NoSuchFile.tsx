import { csvName, LATEST, wholeAddress } from '@/lib/domain/package/files';
import { list } from '@/lib/domain/list';

interface Props {
  /** Path as typed. */
  asked: string;
  releases: readonly { id: string }[];
  tables: readonly string[];
}

const LONGEST = 120;

/** What to do about an address below /data that names nothing: which releases and files there are. */
export function NoSuchFile({ asked, releases, tables }: Props) {
  const ids = releases.map(({ id }) => id);
  return (
    <>
      <p className="measure mt-4 [overflow-wrap:anywhere]">
        “{asked.slice(0, LONGEST)}
        {asked.length > LONGEST && ' …'}” names no file. The releases are {list(ids)}, and {LATEST} for the
        newest: {wholeAddress(ids[0] ?? LATEST, 'zip')}, {wholeAddress(LATEST, 'sqlite')}.
      </p>
      <p className="measure mt-2">
        Each has these tables, as in /data/{LATEST}/judgements.csv: {list(tables.map(csvName))}. Beside them
        stand README.md, CHANGELOG.md, LICENCES.md, datapackage.json and csv-metadata.json.
      </p>
    </>
  );
}

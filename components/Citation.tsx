import { dateInWords } from '@/lib/domain/dates';

interface Props {
  title: string;
  /** Absolute address of the page. */
  url: string;
  /** YYYY-MM-DD. */
  asAt: string;
  revision: string;
}

/** How to cite the page: what, by whom, of which state of the data, where. The reader adds the day of access. */
export function Citation({ title, url, asAt, revision }: Props) {
  return (
    <p className="measure mt-4">
      To cite this page: Gradeline (unofficial), “{title}”, data as at {dateInWords(asAt)}, revision{' '}
      {revision}, <span className="[overflow-wrap:anywhere]">{url}</span>, with the day on which you read it.
    </p>
  );
}

import { type Format, formatAddress, formats, ofChart } from '@/lib/domain/formats';

interface Props {
  /** Path of the page, and the query of its present view. */
  path: string;
  query: string;
  /** False: the view draws nothing that could be a picture. */
  pictures?: boolean;
  /** Name of one of several charts of the page (docs/decisions/0111): then only its pictures are offered. */
  chart?: string | undefined;
}

const offered: Format[] = ['csv', 'xlsx', 'json', 'svg', 'png', 'png-2x'];

/** The page in other formats, each at the page's own address with a suffix. */
export function Downloads({ path, query, pictures = true, chart }: Props) {
  const shown = offered.filter((format) =>
    formats[format].kind === 'table' ? chart === undefined : pictures,
  );
  return (
    <p className="unprinted mt-3 flex flex-wrap items-baseline gap-x-4">
      <span className="inline-block py-1.5 pointer-coarse:py-2.5">Download:</span>
      {shown.map((format) => (
        <a
          key={format}
          href={formatAddress(path, query + ofChart(query, chart), format)}
          className="inline-block py-1.5 pointer-coarse:py-2.5"
        >
          {formats[format].label}
        </a>
      ))}
    </p>
  );
}

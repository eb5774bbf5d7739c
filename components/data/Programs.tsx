import { fileAddress, LATEST } from '@/lib/domain/package/files';

interface Props {
  /** Absolute address of the site, without a slash at its end. */
  origin: string;
}

/** How programs read the data: by address, without a download by hand. */
export function Programs({ origin }: Props) {
  const address = origin + fileAddress(LATEST, 'judgements.csv');
  const lines = [
    { name: 'R', text: `judgements <- read.csv("${address}", na.strings = "")` },
    { name: 'Python, pandas', text: `judgements = pandas.read_csv("${address}")` },
    {
      name: 'DuckDB, with the zip unpacked',
      text: "SELECT grade, count(*) FROM 'judgements.csv' GROUP BY grade;",
    },
    { name: 'Excel', text: `Data, From Web: ${address}` },
  ];
  return (
    <dl className="mt-4 grid gap-3">
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            <code className="text-[0.9375rem] [overflow-wrap:anywhere]">{text}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

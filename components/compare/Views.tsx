import Link from 'next/link';
import type { Framework } from '@/lib/domain/framework';
import { printView, type ViewState } from '@/lib/view-state';

interface Props {
  view: ViewState;
  /** Codes of the lanes that can be chosen. */
  lanes: readonly string[];
  framework: Framework | null;
}

/** The other views of the same authorities, as plain links. */
export function Views({ view, lanes, framework }: Props) {
  const labelOf = (code: string) => framework?.lanes.find((lane) => lane.code === code)?.label ?? code;
  const areas = [null, ...lanes].map((area) => ({
    text: area ? labelOf(area) : 'All areas',
    to: { ...view, area },
    current: view.area === area,
  }));
  const clocks = [
    { text: 'where the inspection ended', clock: 'happened' as const },
    { text: 'where the report became public', clock: 'public' as const },
  ].map(({ text, clock }) => ({ text, to: { ...view, clock }, current: view.clock === clock }));
  return (
    <nav aria-label="Views of the chart" className="section unprinted grid gap-3">
      <Choices label="Judgement areas" choices={areas} />
      <Choices label="A band starts" choices={clocks} />
    </nav>
  );
}

interface Choice {
  text: string;
  to: ViewState;
  current: boolean;
}

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-5">
      <p className="font-semibold">{label}:</p>
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ text, to, current }) => (
          <li key={text}>
            <Link
              href={`/compare${printView(to)}`}
              prefetch={false}
              scroll={false}
              aria-current={current ? 'true' : undefined}
              className="inline-block py-1.5 pointer-coarse:py-2.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

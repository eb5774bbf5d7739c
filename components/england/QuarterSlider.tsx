import { quarters } from '@/lib/domain/held';
import { printView, type ViewState } from '@/lib/view-state';
import { DaySlider } from '../interactive/DaySlider';

interface Props {
  path: string;
  view: ViewState;
  /** The day shown, and the last that can be; YYYY-MM-DD. */
  at: string;
  last: string;
}

/** The slider of the map with the years under it. */
export function QuarterSlider({ path, view, at, last }: Props) {
  const days = quarters(last);
  const kept = [...new URLSearchParams(printView({ ...view, filters: {} }))];
  const years = days.flatMap((day, index) =>
    day.endsWith('-03-31') && Number(day.slice(0, 4)) % 3 === 0
      ? [{ year: day.slice(0, 4), at: index / (days.length - 1) }]
      : [],
  );
  return (
    <DaySlider path={path} kept={kept} days={days} shown={at}>
      {/* The middle of the knob runs from half its width to that much before the end. */}
      <span className="mx-2 block" aria-hidden="true">
        <svg width="100%" height="20" className="overflow-visible">
          {years.map(({ year, at: share }) => (
            <text
              key={year}
              x={`${(share * 100).toFixed(1)}%`}
              y="15"
              textAnchor="middle"
              className="fill-current text-sm"
            >
              {year}
            </text>
          ))}
        </svg>
      </span>
    </DaySlider>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { dateInWords } from '@/lib/domain/dates';
import { useScripted } from './use-scripted';

interface Props {
  /** Address without its query, and the fields that it keeps. */
  path: string;
  kept: [name: string, value: string][];
  /** Ends of quarters, YYYY-MM-DD. */
  days: string[];
  /** The day shown, which need not be one of them. */
  shown: string;
  /** What stands under the slider: its years. */
  children: React.ReactNode;
}

/**
 * A slider over the ends of quarters. It is a range field of a plain form: without scripts its number is sent, and the
 * server answers with the date in the address. With scripts the map follows once the slider has rested.
 */
export function DaySlider({ path, kept, days, shown, children }: Props) {
  // Where it was moved from the day shown: another day comes by the map that follows, the field beside it or going back.
  const [move, setMove] = useState({ from: shown, to: shown });
  const at = move.from === shown ? move.to : shown;
  const scripted = useScripted();
  const router = useRouter();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  const moved = (day: string) => {
    setMove({ from: shown, to: day });
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const query = new URLSearchParams([...kept, ['at', day]]);
      router.replace(`${path}?${query}`, { scroll: false });
    }, 300);
  };
  return (
    <form
      action={`${path}#held`}
      aria-label="Day shown, by quarter"
      autoComplete="off"
      className="unprinted mt-3 max-w-3xl"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="quarter" className="font-semibold">
        Slide through the quarters
      </label>
      {/* Columns of widths of their own: what stands to the left keeps its place as the rest arrives. */}
      <div className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 sm:grid-cols-[1fr_11rem_5.5rem]">
        <span className="col-span-2 sm:col-span-1">
          <input
            id="quarter"
            name="at"
            type="range"
            min={0}
            max={days.length - 1}
            value={Math.max(
              days.findLastIndex((day) => day <= at),
              0,
            )}
            onChange={({ target }) => moved(days[Number(target.value)] ?? at)}
            aria-valuetext={dateInWords(at)}
            className="slider"
          />
          {children}
        </span>
        <output htmlFor="quarter" className="scripted leading-11 tabular-nums">
          {dateInWords(at)}
        </output>
        <button type="submit" className={`press justify-self-start ${scripted ? 'invisible' : ''}`}>
          Show
        </button>
      </div>
    </form>
  );
}

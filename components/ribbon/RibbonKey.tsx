import type { ReactNode } from 'react';
import { gradeLooks } from '@/lib/domain/grades';

/** How to read a ribbon, once for the page: letters stand in the bands, so the words are all that is missing. */
export function RibbonKey({ children }: { children: ReactNode }) {
  const grades = Object.entries(gradeLooks).filter(([, { scale }]) => scale === 'current');
  return (
    <div className="mt-6 max-w-[75ch]">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {grades.map(([code, { letter, short }]) => (
          <li key={code}>
            <span className={`chip chip-${code.replaceAll('_', '-')}`} aria-hidden="true">
              {letter}
            </span>
            {short}
          </li>
        ))}
      </ul>
      <p className="fine mt-2">
        Letters stand for the grades. A slanted cut: the framework edition changed, still comparable. Fading:
        no later comparable judgement, or the question changed. Pale at its beginning: the exact date is not
        known. Hatched: no grade. Shaded: no graded inspections from 17 March 2020 to 27 June 2021. {children}
      </p>
    </div>
  );
}

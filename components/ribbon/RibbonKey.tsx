import type { ReactNode } from 'react';
import { ribbonDefs } from '@/components/charts/ribbon';
import { signPicture } from '@/components/charts/ribbon-key';
import { type Sign, signs as words } from '@/lib/domain/geometry/signs';
import { gradeLooks } from '@/lib/domain/grades';

interface Props {
  /** The marks that the page draws. */
  signs: readonly Sign[];
  /** What else has to be known. */
  children?: ReactNode;
}

const textures = 'key';

/**
 * How to read what the page draws: each mark beside its sentence, and no mark that is not there. In columns of widths of
 * their own: a mark arrives before its words, and may not move to another line when they do.
 */
export function RibbonKey({ signs, children }: Props) {
  const grades = Object.entries(gradeLooks).filter(([, { scale }]) => scale === 'current');
  return (
    <div className="mt-6">
      <ul className="grid grid-cols-[repeat(auto-fill,12em)] gap-x-6 gap-y-1">
        {grades.map(([code, { letter, short }]) => (
          <li key={code}>
            <span className={`chip chip-${code.replaceAll('_', '-')}`} aria-hidden="true">
              {letter}
            </span>
            {short}
          </li>
        ))}
      </ul>
      <div dangerouslySetInnerHTML={{ __html: ribbonDefs(textures) }} />
      <ul className="fine mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,23em),1fr))] gap-x-6 gap-y-1">
        {signs.map((sign) => (
          <li key={sign} className="flex items-start gap-2">
            {/* Escaped where it is made, in components/charts/svg.ts. */}
            <span
              className="shrink-0 pt-0.5"
              dangerouslySetInnerHTML={{ __html: signPicture(textures, sign) }}
            />
            {words[sign]}
          </li>
        ))}
      </ul>
      {children && <p className="fine mt-2 max-w-[75ch]">{children}</p>}
    </div>
  );
}

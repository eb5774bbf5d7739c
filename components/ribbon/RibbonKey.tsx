import type { ReactNode } from 'react';
import { Printed } from '@/components/Printed';
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

/** Printed once for the same marks. */
const keys = {};

/**
 * How to read what the page draws: each mark beside its sentence, and no mark that is not there. In columns of widths of
 * their own: a mark arrives before its words, and may not move to another line when they do.
 */
export function RibbonKey({ signs, children }: Props) {
  return (
    <div className="mt-6">
      <Printed of={keys} name={signs.join()}>
        <GradeKey />
        <div dangerouslySetInnerHTML={{ __html: ribbonDefs(textures) }} />
        <SignKey signs={signs} />
      </Printed>
      {children && <p className="fine mt-2 max-w-[75ch]">{children}</p>}
    </div>
  );
}

function GradeKey() {
  const grades = Object.entries(gradeLooks).filter(([, { scale }]) => scale === 'current');
  return (
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
  );
}

function SignKey({ signs }: Pick<Props, 'signs'>) {
  return (
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
  );
}

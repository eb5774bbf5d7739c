import type { ReactNode } from 'react';
import { remembering } from '@/lib/domain/remembering';
import { Kept, partOf } from './Kept';
import type { Part } from './kept-parts';
import { staticMarkup } from './static-markup';

interface Props {
  /** Of what the part is printed: once for each object. Facts of a revision never change (lib/queries/memo.ts). */
  of: object;
  /** Tells the parts of one object apart, and everything else on which the part depends. */
  name: string;
  /** Components without anything to wake in the browser: plain links, no state. */
  children: ReactNode;
  className?: string;
}

const parts = remembering<object, Part>(24);

/** A part of a page that needs no waking: printed once for its facts, and sent once (docs/decisions/0105). */
export function Printed({ of, name, children, className }: Props) {
  const part = parts(of, name, () => partOf(staticMarkup(children)));
  return <Kept part={part} {...(className === undefined ? {} : { className })} />;
}

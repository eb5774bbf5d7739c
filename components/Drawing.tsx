import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { keepDrawing } from './charts/kept-drawings';
import { KeptDrawing } from './interactive/KeptDrawing';

interface Props {
  /** One whole SVG, escaped where it is made, in components/charts/svg.ts. */
  svg: string;
  className?: string;
}

/** A drawing of the page, sent once (docs/decisions/0104). */
export async function Drawing({ svg, className = '' }: Props) {
  // Named by what it shows: the same view is the same bytes on every server.
  const name = `drawing-${createHash('sha1').update(svg).digest('hex').slice(0, 12)}`;
  // Set by scripts/server.mjs: the browser's router asks for data, and nothing is printed.
  if ((await headers()).has('x-gradeline-part'))
    return <KeptDrawing name={name} className={className} svg={svg} />;
  keepDrawing(name, svg);
  return <KeptDrawing name={name} className={className} />;
}

import { curveChart } from '@/components/charts/curve-chart';
import { curveLayout } from '@/lib/domain/geometry/curve';
import { leastAtRisk, untilBetter } from '@/lib/domain/journey-words';
import { list } from '@/lib/domain/list';
import type { LeftOut, Spell } from '@/lib/domain/spells';
import { SpellList } from './SpellList';
import { StepsTable } from './StepsTable';
import { Drawings } from '../Drawings';
import { SharePanel, type Shared } from '../SharePanel';

interface Props {
  spells: Spell[];
  leftOut: LeftOut[];
  /** Label and code of the lane. */
  area: string;
  lane: string;
  source: string;
  shared: Shared;
}

/** Time from the inspection that found inadequate to the first later one that found better. */
export function UntilBetter({ spells, leftOut, area, lane, source, shared }: Props) {
  if (spells.length === 0)
    return (
      <p className="measure mt-4">
        No spell of an inadequate judgement of “{area.toLowerCase()}” is in our data.
      </p>
    );
  const { observed, steps, until, ended, title, description } = untilBetter(spells, area);
  const twice = [
    ...new Set(
      spells
        .filter(
          (one, index) =>
            spells.findIndex(({ authority }) => authority.slug === one.authority.slug) !== index,
        )
        .map(({ authority }) => authority.displayName),
    ),
  ];
  const drawing = (name: string, width: number) =>
    curveChart(curveLayout(steps, observed, { width, until }), { id: `curve-${name}`, title, description });
  return (
    <figure className="mt-6" aria-labelledby="curve-finding">
      <figcaption>
        <p id="curve-finding" className="font-serif text-xl leading-snug font-semibold">
          {title}
        </p>
        <p className="measure mt-2">
          {description} {spells.length} spells that began under SIF or ILACS: {ended} ended so,{' '}
          {spells.length - ended} were watched up to the day of the data, the end of the authority, or an
          inspection that made no such judgement. Inadequate judgements that follow each other are one spell.
        </p>
        <p className="measure mt-2">
          The curve shows Ofsted’s timetable too: nobody can be found better before inspectors come again.
          These are nearly all cases and no sample; the grey band shows how far the curve could be off if they
          were one (95 %). The curve stops where fewer than {leastAtRisk} are at risk.
          {lane === 'overall' &&
            ' After April 2026 an inspection makes no overall judgement, so no overall spell can end with one.'}
          {twice.length > 0 && ` With two spells: ${list(twice)}.`}
        </p>
      </figcaption>
      {steps.length > 0 && (
        <>
          <Drawings wide={drawing('wide', 740)} narrow={drawing('narrow', 288)} />
          <StepsTable steps={steps} spells={spells} />
        </>
      )}
      <SpellList spells={spells} leftOut={leftOut} />
      <p className="fine mt-2">{source}</p>
      {steps.length > 0 && <SharePanel {...shared} anchor="#better" chart="until-better" title={title} />}
    </figure>
  );
}

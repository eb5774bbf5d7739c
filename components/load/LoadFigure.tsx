import { sizeOf } from '@/components/charts/svg';
import { loadChart } from '@/components/charts/load-chart';
import { dateInWords } from '@/lib/domain/dates';
import { loadLayout } from '@/lib/domain/geometry/load';
import type { AuthorityHistory } from '@/lib/domain/history';
import type { Load } from '@/lib/domain/load';
import { loadDescription, loadTitle } from '@/lib/domain/load-words';
import { unheldWords } from '@/lib/domain/unheld';
import { Drawings } from '../Drawings';
import { SharePanel, type Shared } from '../SharePanel';

interface Props {
  history: AuthorityHistory;
  load: Load;
  /** YYYY-MM-DD. */
  asAt: string;
  shared: Shared;
}

/** The steps, for a wide, a middle and a narrow screen; the narrow one in the width of the smallest phone. */
export function LoadFigure({ history, load, asAt, shared }: Props) {
  const title = loadTitle(history, load);
  const description = loadDescription(history, load);
  const drawing = (name: string, width: number) => {
    const options = { width, framework: history.framework, unheld: unheldWords(history) };
    return loadChart(loadLayout(load, options), { id: `load-${name}`, title, description });
  };
  const middle = drawing('middle', 720);
  return (
    <figure id="load" className="mt-8" aria-labelledby="load-finding">
      <figcaption>
        <p id="load-finding" className="font-serif text-xl leading-snug font-semibold">
          {title}
        </p>
        <p className="mt-1 max-w-[75ch]">{description}</p>
      </figcaption>
      <Drawings wide={drawing('wide', 1120)} middle={middle} narrow={drawing('narrow', 286)} />
      <p className="fine mt-2">
        Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named on this page,
        data as at {dateInWords(asAt)}. An inspection whose report is not published yet is not in our data.
        Visits in our data are a part of those that took place: an empty stretch does not mean that there was
        none.
      </p>
      <SharePanel
        {...shared}
        anchor="#load"
        chart="twelve-months"
        title={title}
        high={sizeOf(middle).height}
      />
    </figure>
  );
}

import { compareChart } from '@/components/charts/compare-chart';
import { historyChart } from '@/components/charts/history-chart';
import { loadChart } from '@/components/charts/load-chart';
import { sheetKey } from '@/components/charts/sheet-key';
import { unpublishedOfAll } from '@/lib/domain/clock';
import { handLayout } from '@/lib/domain/geometry/hand';
import { loadLayout } from '@/lib/domain/geometry/load';
import { compareSigns } from '@/lib/domain/geometry/signs';
import type { AuthorityHistory } from '@/lib/domain/history';
import { loadOf } from '@/lib/domain/load';
import { loadDescription, loadTitle } from '@/lib/domain/load-words';
import { chartDescription } from '@/lib/domain/sentences';
import { loadTable } from '@/lib/domain/tables/authority';
import { historyTwin, pickedTwin } from '@/lib/domain/tables/twin';
import { unheldWords } from '@/lib/domain/unheld';
import { windowSentence, windowTitle } from '@/lib/domain/window-words';
import type { ViewState } from '@/lib/view-state';
import { asDrawing, type Drawn, hand, type Picture } from './picture';

interface About {
  title: string;
  /** What the pointer points at, and its day as exact as the source gives it. */
  what: string;
  day: string | null;
}

/** The chart of a whole history. @param about the one thing that the page is about */
export function historyPicture(
  history: AuthorityHistory,
  view: ViewState,
  asAt: string,
  about?: About,
): Picture {
  const { clock, from, to, area } = view;
  const window = { from, to, area };
  const undated = clock === 'public' ? unpublishedOfAll(history) : 0;
  const title = about?.title ?? windowTitle(history, window);
  const description = chartDescription(history, clock);
  const left =
    undated > 0 ? `Inspections without a known publication date, which are left out: ${undated}.` : null;
  const limits = windowSentence(window, history.framework);
  const pointer =
    about && (about.day ? `Pointer: ${about.what}.` : 'It has no date that could be marked here.');
  const whole = (width: number, id: string): Drawn => ({
    drawing: asDrawing(
      historyChart(history, { width, asAt, clock, window, pointer: about?.day, id: `${id}chart` }),
    ),
    legend: null,
    titles: [title],
    notes: given([description, left, limits, pointer]),
  });
  const small = (width: number, id: string): Drawn | null => {
    const layout = handLayout(history, { width, asAt, clock, window });
    if (layout.blocks.length === 0) return null;
    const look = { id: `${id}chart`, title, description };
    return {
      drawing: asDrawing(compareChart(layout, look), `${id}key`),
      legend: sheetKey(`${id}key`, width, compareSigns(layout)),
      titles: [title],
      notes: given([
        description,
        left,
        limits,
        'This small drawing shows the judgements since November 2013.',
        about && `It is about ${about.what}.`,
      ]),
    };
  };
  return {
    name: 'history',
    title,
    draw: (width, id = '') => (width <= hand ? small(width, id) : null) ?? whole(width, id),
    twin: () => historyTwin(history, asAt, { clock, window }),
  };
}

const given = (sentences: (string | null | undefined)[]): string[] =>
  sentences.filter((one): one is string => typeof one === 'string');

/** Inspections and visits in any twelve months; none where nothing is counted. */
export function loadPictures(history: AuthorityHistory, asAt: string): Picture[] {
  const load = loadOf(history, asAt);
  const table = loadTable(history, asAt);
  if (!load || !table) return [];
  const title = loadTitle(history, load);
  const description = loadDescription(history, load);
  const options = { framework: history.framework, unheld: unheldWords(history) };
  return [
    {
      name: 'twelve-months',
      title,
      draw: (width, id = '') => ({
        drawing: asDrawing(
          loadChart(loadLayout(load, { ...options, width }), { id: `${id}load`, title, description }),
        ),
        legend: null,
        titles: [title],
        notes: [
          description,
          'Visits in our data are a part of those that took place: an empty stretch does not mean that there was none.',
        ],
      }),
      twin: () => pickedTwin(table, ['from_date', 'to_date', 'full_inspections', 'visits_at_least']),
    },
  ];
}

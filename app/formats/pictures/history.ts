import { historyChart } from '@/components/charts/history-chart';
import { loadChart } from '@/components/charts/load-chart';
import { unpublishedOfAll } from '@/lib/domain/clock';
import { loadLayout } from '@/lib/domain/geometry/load';
import type { AuthorityHistory } from '@/lib/domain/history';
import { loadOf } from '@/lib/domain/load';
import { loadDescription, loadTitle } from '@/lib/domain/load-words';
import { chartDescription } from '@/lib/domain/sentences';
import { unheldWords } from '@/lib/domain/unheld';
import { windowSentence, windowTitle } from '@/lib/domain/window-words';
import type { ViewState } from '@/lib/view-state';
import { asDrawing, type Picture } from './picture';

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
  const left =
    undated > 0 ? `Inspections without a known publication date, which are left out: ${undated}.` : null;
  const pointer =
    about && (about.day ? `Pointer: ${about.what}.` : 'It has no date that could be marked here.');
  const notes = [chartDescription(history, clock), left, windowSentence(window, history.framework), pointer];
  return {
    name: 'history',
    title,
    draw: (width) => ({
      drawing: asDrawing(historyChart(history, { width, asAt, clock, window, pointer: about?.day })),
      legend: null,
      titles: [title],
      notes: notes.filter((note): note is string => typeof note === 'string'),
    }),
  };
}

/** Inspections and visits in any twelve months; none where nothing is counted. */
export function loadPictures(history: AuthorityHistory, asAt: string): Picture[] {
  const load = loadOf(history, asAt);
  if (!load) return [];
  const title = loadTitle(history, load);
  const description = loadDescription(history, load);
  const options = { framework: history.framework, unheld: unheldWords(history) };
  return [
    {
      name: 'twelve-months',
      title,
      draw: (width) => ({
        drawing: asDrawing(
          loadChart(loadLayout(load, { ...options, width }), { id: 'load', title, description }),
        ),
        legend: null,
        titles: [title],
        notes: [
          description,
          'Visits in our data are a part of those that took place: an empty stretch does not mean that there was none.',
        ],
      }),
    },
  ];
}

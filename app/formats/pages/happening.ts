import { dateInWords, spanInWords } from '@/lib/domain/dates';
import { eventTitle, visitInWords, visitTitle } from '@/lib/domain/happening-words';
import type { AuthorityHistory } from '@/lib/domain/history';
import { inspectionNamed } from '@/lib/domain/inspection-page';
import { inspectionTitle } from '@/lib/domain/inspection-words';
import { eventNamed, visitNamed } from '@/lib/domain/story';
import { eventTables, inspectionTables, visitTables } from '@/lib/domain/tables/event';
import type { TableModel } from '@/lib/domain/tables/model';
import { historyOf } from '../../authorities/[slug]/history-of';
import { type Builder, fileName, readFrom } from '../page-file';
import { historyPicture } from '../pictures/history';

/** The page of one inspection, visit or governance event. */
export const happeningFile: Builder = async ({ parts: [slug = '', collection = '', name = ''], params }) => {
  const viewed = await historyOf(slug, params);
  if (!viewed.facts) return null;
  const { view, dropped, history, facts, asAt } = viewed;
  const shown = history && shownIn(history, collection, name);
  if (!shown) return null;
  const { title, what, day, tables } = shown;
  const path = `/authorities/${slug}/${collection}/${name}`;
  return {
    name: fileName(path),
    title,
    path,
    view,
    dropped,
    ...readFrom(facts),
    tables,
    pictures: [historyPicture(history, view, asAt, { title, what, day })],
    licences: [],
  };
};

export interface Shown {
  title: string;
  tables: TableModel[];
  /** What it is in few words, and its day as exact as the source gives it. */
  what: string;
  day: string | null;
}

/** The inspection, visit or event that an address names; null for none. */
export function shownIn(history: AuthorityHistory, collection: string, name: string): Shown | null {
  if (collection === 'inspections') {
    const one = inspectionNamed(history, name);
    if (!one) return null;
    const what = `this inspection, ${spanInWords(one.startDate, one.endDate)}`;
    const tables = inspectionTables(history, one);
    return { title: inspectionTitle(history, one), tables, what, day: one.endDate };
  }
  if (collection === 'visits') {
    const one = visitNamed(history, name);
    if (!one) return null;
    const exact = one.precision === 'year_span' ? null : (one.endDate ?? one.startDate);
    return {
      title: visitTitle(history, one),
      tables: visitTables(one),
      what: `this ${visitInWords(one)}`,
      day: exact,
    };
  }
  const one = collection === 'events' ? eventNamed(history, name) : null;
  if (!one) return null;
  const what = `this event, ${dateInWords(one.date)}`;
  return { title: eventTitle(history, one), tables: eventTables(one), what, day: one.date };
}

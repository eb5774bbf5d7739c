import { eventTitle, visitTitle } from '@/lib/domain/happening-words';
import type { AuthorityHistory } from '@/lib/domain/history';
import { inspectionNamed } from '@/lib/domain/inspection-page';
import { inspectionTitle } from '@/lib/domain/inspection-words';
import { eventNamed, visitNamed } from '@/lib/domain/story';
import { eventTables, inspectionTables, visitTables } from '@/lib/domain/tables/event';
import { historyOf } from '../../authorities/[slug]/history-of';
import { type Builder, fileName, type PageFile, readFrom } from '../page-file';

/** The page of one inspection, visit or governance event. */
export const happeningFile: Builder = async ({ parts: [slug = '', collection = '', name = ''], params }) => {
  const { view, dropped, history, facts } = await historyOf(slug, params);
  const shown = history && shownIn(history, collection, name);
  if (!facts || !shown) return null;
  const path = `/authorities/${slug}/${collection}/${name}`;
  return { name: fileName(path), path, view, dropped, ...readFrom(facts), ...shown, licences: [] };
};

function shownIn(
  history: AuthorityHistory,
  collection: string,
  name: string,
): Pick<PageFile, 'title' | 'tables'> | null {
  if (collection === 'inspections') {
    const one = inspectionNamed(history, name);
    return one && { title: inspectionTitle(history, one), tables: inspectionTables(history, one) };
  }
  if (collection === 'visits') {
    const one = visitNamed(history, name);
    return one && { title: visitTitle(history, one), tables: visitTables(one) };
  }
  const one = collection === 'events' ? eventNamed(history, name) : null;
  return one && { title: eventTitle(history, one), tables: eventTables(one) };
}

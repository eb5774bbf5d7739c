import { authorityTables } from '@/lib/domain/tables/authority';
import { historyOf } from '../../authorities/[slug]/history-of';
import { historyPicture, loadPictures } from '../pictures/history';
import { type Builder, readFrom } from '../page-file';

/** The page of one authority. */
export const authorityFile: Builder = async ({ parts: [slug = ''], params }) => {
  const viewed = await historyOf(slug, params);
  if (!viewed.facts) return null;
  const { view, dropped, history, facts, asAt } = viewed;
  if (!history) return null;
  return {
    name: slug,
    title: `${history.authority.displayName}: inspections of children’s services`,
    path: `/authorities/${slug}`,
    view,
    dropped,
    ...readFrom(facts),
    tables: authorityTables(history, asAt),
    pictures: [historyPicture(history, view, asAt), ...loadPictures(history, asAt)],
    licences: [],
  };
};

import { comparisonTitle } from '@/lib/domain/comparison-words';
import { comparedTable, latestTable } from '@/lib/domain/tables/judgements';
import { comparisonOf } from '../../compare/comparison';
import { viewedFacts } from '../../viewed-facts';
import { comparePictures } from '../pictures/compare';
import { type Builder, readFrom } from '../page-file';

/** The comparison of one to ten authorities; without one its tables are empty. */
export const compareFile: Builder = async ({ params }) => {
  const { view, dropped, histories } = await comparisonOf(params);
  const viewed = await viewedFacts(view);
  if (!histories || !viewed) return null;
  return {
    name: `compare-${view.la.join('-') || 'none'}`.slice(0, 80),
    title: comparisonTitle(histories),
    path: '/compare',
    view,
    dropped,
    ...readFrom(viewed.facts),
    tables: [comparedTable(histories, view.area), latestTable(histories)],
    pictures: comparePictures(histories, view, viewed.asAt),
    licences: [],
  };
};

import { comparisonTitle } from '@/lib/domain/comparison-words';
import { comparedTable, latestTable } from '@/lib/domain/tables/judgements';
import { comparisonOf } from '../../compare/comparison';
import { comparePictures } from '../pictures/compare';
import { type Builder, readFrom } from '../page-file';

/** The comparison of one to ten authorities; without one its tables are empty. */
export const compareFile: Builder = async ({ params }) => {
  const compared = await comparisonOf(params);
  if (!compared.facts) return null;
  const { view, dropped, histories, facts, asAt } = compared;
  return {
    name: `compare-${view.la.join('-') || 'none'}`.slice(0, 80),
    title: comparisonTitle(histories),
    path: '/compare',
    view,
    dropped,
    ...readFrom(facts),
    tables: [comparedTable(histories, view.area), latestTable(histories)],
    pictures: comparePictures(histories, view, asAt),
    licences: [],
  };
};

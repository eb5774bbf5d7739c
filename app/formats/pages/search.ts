import { searchTables } from '@/lib/domain/tables/search';
import { printView } from '@/lib/view-state';
import { foundOf } from '../../search/found';
import { searchPictures } from '../pictures/search';
import { type Builder, readFrom, REPORTS_LICENCE } from '../page-file';

/** One page of what a search found. */
export const searchFile: Builder = async ({ params }) => {
  const found = await foundOf(params);
  if (!found.facts) return null;
  const { viewed, asked, result, happenings, named, framework, held } = found;
  const { q, page, sort, ...limits } = asked.view.filters;
  void [q, page, sort];
  const limited = printView({ ...asked.view, filters: limits }) !== '';
  return {
    name: 'search',
    title: asked.typed ? `“${asked.typed}” in inspection reports` : 'Search the inspection reports',
    path: '/search',
    view: asked.view,
    dropped: asked.dropped,
    ...readFrom(viewed.facts),
    tables: searchTables({ hits: result?.hits ?? [], happenings, named, framework }),
    // Without texts, as in a view of one revision, there are no passages to draw.
    pictures: held
      ? searchPictures({
          typed: asked.typed,
          hits: result?.hits ?? [],
          total: result?.total ?? 0,
          held,
          framework,
          limited,
        })
      : [],
    licences: [REPORTS_LICENCE],
  };
};

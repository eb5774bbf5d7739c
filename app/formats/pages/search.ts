import { searchTables } from '@/lib/domain/tables/search';
import { printView } from '@/lib/view-state';
import { foundOf } from '../../search/found';
import { searchPictures } from '../pictures/search';
import { type Builder, readFrom, REPORTS_LICENCE } from '../page-file';

/** One page of what a search found. */
export const searchFile: Builder = async ({ params }) => {
  const { facts, asked, result, happenings, named, framework, held } = await foundOf(await params);
  const { q, page, sort, ...limits } = asked.view.filters;
  void [q, page, sort];
  const limited = printView({ ...asked.view, filters: limits }) !== '';
  return {
    name: 'search',
    title: asked.typed ? `“${asked.typed}” in inspection reports` : 'Search the inspection reports',
    path: '/search',
    view: asked.view,
    dropped: asked.dropped,
    ...readFrom(facts),
    tables: searchTables({ hits: result?.hits ?? [], happenings, named, framework }),
    pictures: searchPictures({
      typed: asked.typed,
      hits: result?.hits ?? [],
      total: result?.total ?? 0,
      held,
      framework,
      limited,
    }),
    licences: [REPORTS_LICENCE],
  };
};

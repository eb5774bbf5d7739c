import { searchTables } from '@/lib/domain/tables/search';
import { foundOf } from '../../search/found';
import { type Builder, readFrom, REPORTS_LICENCE } from '../page-file';

/** One page of what a search found. */
export const searchFile: Builder = async ({ params }) => {
  const { facts, asked, result, happenings, named, framework } = await foundOf(await params);
  return {
    name: 'search',
    title: asked.typed ? `“${asked.typed}” in inspection reports` : 'Search the inspection reports',
    path: '/search',
    view: asked.view,
    dropped: asked.dropped,
    ...readFrom(facts),
    tables: searchTables({ hits: result?.hits ?? [], happenings, named, framework }),
    pictures: [],
    licences: [REPORTS_LICENCE],
  };
};

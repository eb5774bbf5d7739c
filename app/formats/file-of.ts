import type { SearchParams } from '../viewed-facts';
import type { Builder, PageFile } from './page-file';
import { authorityFile } from './pages/authority';
import { compareFile } from './pages/compare';

/** The page that a path names, as tables and pictures. @param parts of the page's path */
export async function fileOf(
  [section, ...parts]: string[],
  query: URLSearchParams,
): Promise<PageFile | null> {
  const build = builderOf(section, parts);
  return build ? build({ parts, params: Promise.resolve(paramsOf(query)) }) : null;
}

function builderOf(section: string | undefined, parts: string[]): Builder | null {
  if (section === 'compare') return compareFile;
  if (section === 'authorities' && parts.length === 1) return authorityFile;
  return null;
}

/** As the framework hands a page its query. */
function paramsOf(query: URLSearchParams): SearchParams {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

import { paramsOf } from '../viewed-facts';
import type { Builder, PageFile } from './page-file';
import { authorityFile } from './pages/authority';
import { compareFile } from './pages/compare';
import { happeningFile } from './pages/happening';
import { journeysFile } from './pages/journeys';
import { listFile } from './pages/list';
import { englandFile, regionFile } from './pages/place';
import { searchFile } from './pages/search';

/** The page that a path names, as tables and pictures. @param parts of the page's path */
export async function fileOf(
  [section, ...parts]: string[],
  query: URLSearchParams,
): Promise<PageFile | null> {
  const build = builderOf(section, parts);
  return build ? build({ parts, params: Promise.resolve(paramsOf(query)) }) : null;
}

function builderOf(section: string | undefined, parts: string[]): Builder | null {
  switch (section) {
    case 'authorities':
      return [listFile, authorityFile, null, happeningFile][parts.length] ?? null;
    case 'compare':
      return compareFile;
    case 'england':
      return englandFile;
    case 'regions':
      return regionFile;
    case 'journeys':
      return journeysFile;
    case 'search':
      return searchFile;
    default:
      return null;
  }
}

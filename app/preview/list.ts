/** Preview pictures of the list of authorities and of a search. */
import { listPreview } from '@/components/charts/preview-list';
import { passagesPreview } from '@/components/charts/preview-passages';
import { browseTitle, filterInWords } from '@/lib/domain/browse';
import { hasBegun } from '@/lib/domain/existence';
import { passageOf, passagesTitle } from '@/lib/domain/passage-words';
import { listedOf } from '../authorities/listed';
import { foundOf } from '../search/found';
import { paramsOf } from '../viewed-facts';
import { everything, TITLES } from './everything';

/** Those that the filters leave; all of them, as on the pictures of the site, where there is no filter. */
export async function listPicture(query: URLSearchParams): Promise<string | null> {
  const listed = await listedOf(Promise.resolve(paramsOf(query)));
  if (!listed.facts) return null;
  const { asked, framework, shown, viewed } = listed;
  const { filter, sort } = asked;
  const { asAt } = viewed;
  const { lane } = filter;
  if (filterInWords(filter, framework).length === 0 && sort === 'name' && lane === 'overall') {
    return everything(TITLES.authorities, query);
  }
  const title = browseTitle(filter, framework);
  const area = framework.lanes.find(({ code }) => code === lane)?.label ?? lane;
  const order = sort === 'name' ? 'by name' : 'by the date of the latest full inspection';
  const begun = shown.filter(({ authority }) => hasBegun(authority, asAt));
  return listPreview(begun, { title, framework, lane, area, order, asAt });
}

/** The first passages found; all authorities under the words searched where there are none to show. */
export async function searchPicture(query: URLSearchParams): Promise<string | null> {
  const found = await foundOf(Promise.resolve(paramsOf(query)));
  if (!found.facts) return null;
  const { asked, result, held, framework, viewed } = found;
  const { typed } = asked;
  if (typed === '') return everything('Search the inspection reports', query);
  if (!held || !result || result.hits.length === 0)
    return everything(`“${typed}” in inspection reports`, query);
  const title = passagesTitle(typed, result.total, held);
  const passages = result.hits.map((hit) => passageOf(hit, framework));
  return passagesPreview(passages, { title, asAt: viewed.asAt });
}

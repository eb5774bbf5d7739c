import { browseTitle } from '@/lib/domain/browse';
import { authoritiesTable, laneTable } from '@/lib/domain/tables/list';
import { listedOf } from '../../authorities/listed';
import { listPictures } from '../pictures/list';
import { type Builder, readFrom } from '../page-file';

/** The list of authorities, filtered as the address says. */
export const listFile: Builder = async ({ params }) => {
  const listed = await listedOf(params);
  if (!listed.facts) return null;
  const { viewed, asked, shown, framework } = listed;
  const { facts, view, asAt } = viewed;
  const { lane } = asked.filter;
  const context = { framework, lane, asAt, stated: await facts.stated(lane) };
  return {
    name: 'authorities',
    title: browseTitle(asked.filter, framework),
    path: '/authorities',
    view,
    dropped: asked.dropped,
    ...readFrom(facts),
    tables: [authoritiesTable(shown, context), laneTable(shown, context)],
    pictures: listPictures(shown, { framework, filter: asked.filter, asAt }),
    licences: [],
  };
};

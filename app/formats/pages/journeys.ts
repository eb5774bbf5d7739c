import { journeysTables } from '@/lib/domain/tables/journeys';
import { journeysOf } from '../../journeys/journeys-of';
import { journeysPictures } from '../pictures/journeys';
import { type Builder, readFrom, REPORTS_LICENCE } from '../page-file';

export const journeysFile: Builder = async ({ params }) => {
  const made = await journeysOf(params);
  if (!made.facts) return null;
  const { viewed, view, dropped, area } = made;
  return {
    name: 'journeys',
    title: `Journeys: what followed which judgement (${area.toLowerCase()})`,
    path: '/journeys',
    view,
    dropped,
    ...readFrom(viewed.facts),
    tables: journeysTables(made),
    pictures: journeysPictures(made, made.lane),
    licences: [REPORTS_LICENCE],
  };
};

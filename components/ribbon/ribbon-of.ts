import { cache } from 'react';
import type { Framework } from '@/lib/domain/framework';
import { ribbonFrom, ribbonLayout } from '@/lib/domain/geometry/ribbon';
import type { AuthorityOverview } from '@/lib/domain/overview';

/** Id of the textures and years that the ribbons of a page share; the page prints them once. */
export const ribbonTextures = 'ribbon';

/** The ribbon of one authority, laid out once a request: the key and the table both need it. */
export const ribbonOf = cache(
  ({ authority, inspections }: AuthorityOverview, framework: Framework, asAt: string, lane: string) =>
    ribbonLayout(
      { framework, inspections, earlier: [] },
      {
        lane,
        from: ribbonFrom,
        asAt,
        validFrom: authority.validFrom,
        validTo: authority.validTo,
      },
    ),
);

import { ribbonAxis } from '@/components/charts/ribbon-axis';
import type { Framework } from '@/lib/domain/framework';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { ribbonTextures } from './ribbon-of';
import { RibbonRow } from './RibbonRow';

interface Props {
  authorities: AuthorityOverview[];
  framework: Framework;
  caption: string;
  /** YYYY-MM-DD. */
  asAt: string;
  /** Code of the lane that the ribbons show. */
  lane: string;
}

/** Authorities by name, each with its ribbon and its latest full inspection. */
export function RibbonTable({ authorities, framework, caption, asAt, lane }: Props) {
  return (
    <table className="facts mt-4" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[25%]">
            Authority
          </th>
          <th scope="col" role="columnheader" className="w-[37%]">
            {lane === 'overall'
              ? 'Overall judgements'
              : framework.lanes.find(({ code }) => code === lane)?.label}
            <span
              className="mt-1 block max-w-[384px] font-normal [&>svg]:block"
              dangerouslySetInnerHTML={{ __html: ribbonAxis(ribbonTextures) }}
            />
          </th>
          <th scope="col" role="columnheader">
            Latest full inspection
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {authorities.map((overview) => (
          <RibbonRow
            key={overview.authority.slug}
            overview={overview}
            framework={framework}
            asAt={asAt}
            lane={lane}
          />
        ))}
      </tbody>
    </table>
  );
}

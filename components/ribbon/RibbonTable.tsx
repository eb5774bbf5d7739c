import { ribbonAxis } from '@/components/charts/ribbon';
import type { Framework } from '@/lib/domain/framework';
import { ribbonFrom, ribbonScale, ribbonSize } from '@/lib/domain/geometry/ribbon';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { RibbonRow } from './RibbonRow';

interface Props {
  authorities: AuthorityOverview[];
  framework: Framework;
  caption: string;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** Authorities by name, each with its ribbon and its latest full inspection. */
export function RibbonTable({ authorities, framework, caption, asAt }: Props) {
  const axis = ribbonAxis(ribbonScale({ lane: 'overall', from: ribbonFrom, asAt }), ribbonSize.width);
  return (
    <table className="facts mt-4" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[25%]">
            Authority
          </th>
          <th scope="col" role="columnheader" className="w-[37%]">
            Overall judgements
            <span className="block" dangerouslySetInnerHTML={{ __html: axis }} />
          </th>
          <th scope="col" role="columnheader">
            Latest full inspection
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {authorities.map((overview) => (
          <RibbonRow key={overview.authority.slug} overview={overview} framework={framework} asAt={asAt} />
        ))}
      </tbody>
    </table>
  );
}

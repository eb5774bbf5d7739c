import { AuthorityLink } from '@/components/AuthorityLink';
import { ribbonChart } from '@/components/charts/ribbon';
import { ribbonAxis } from '@/components/charts/ribbon-axis';
import { DateText, SpanText } from '@/components/DateText';
import { Grade } from '@/components/Grade';
import type { Framework } from '@/lib/domain/framework';
import { gradeCode } from '@/lib/domain/grades';
import { type AuthorityOverview, latestFullOf } from '@/lib/domain/overview';
import { ribbonInWords } from '@/lib/domain/ribbon-words';
import type { JudgedInspection } from '@/lib/domain/trajectories';
import { ribbonOf, ribbonTextures } from './ribbon-of';

interface Props {
  overview: AuthorityOverview;
  framework: Framework;
  /** YYYY-MM-DD. */
  asAt: string;
  lane: string;
}

/** One authority of the table. */
export function RibbonRow({ overview, framework, asAt, lane }: Props) {
  const { authority } = overview;
  const { validFrom, displayName } = authority;
  const ribbon = ribbonOf(overview, framework, asAt, lane);
  const label = ribbonInWords(displayName, ribbon, framework);
  const latest = latestFullOf(overview);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <AuthorityLink authority={authority} asAt={asAt} />
        <span className="fine block">{authority.region}</span>
      </th>
      <td role="cell">
        <div
          className="max-w-[384px] pt-1.5 [&>svg]:block [&>svg]:h-auto [&>svg]:w-full"
          // Escaped where it is made, in components/charts/svg.ts.
          dangerouslySetInnerHTML={{ __html: ribbonChart(ribbon, { id: ribbonTextures, label }) }}
        />
        <div
          className="hidden max-w-[384px] max-[62.01rem]:block print:hidden"
          dangerouslySetInnerHTML={{ __html: ribbonAxis(ribbonTextures) }}
        />
      </td>
      {latest ? (
        <Latest inspection={latest} framework={framework} lane={lane} />
      ) : (
        <td role="cell" className="text-soft">
          No full inspection in our data{validFrom && '; it began '}
          {validFrom && <DateText date={validFrom} />}
        </td>
      )}
    </tr>
  );
}

interface LatestProps {
  inspection: JudgedInspection;
  framework: Framework;
  lane: string;
}

function Latest({ inspection, framework, lane }: LatestProps) {
  const { startDate, endDate, publishedOn, edition, kind, judgements } = inspection;
  const area = framework.areas.find(
    (one) => one.edition === edition.code && (one.lane === lane || one.spanLane === lane),
  );
  const judgement = judgements.find((one) => one.area === area?.area);
  const grade = judgement?.grade ?? null;
  const reason = judgement ? judgement.reason : area ? 'not_in_our_data' : 'not_in_edition';
  return (
    <td
      role="cell"
      data-area={area?.area ?? lane}
      data-grade={gradeCode(grade, reason) ?? undefined}
      data-end={endDate ?? ''}
      data-published={publishedOn ?? ''}
      data-edition={edition.code}
    >
      {area ? (
        <Grade grade={grade} reason={reason} />
      ) : (
        <span>No {lane === 'overall' ? 'overall' : 'such'} judgement in this edition</span>
      )}
      {area?.spanLane && <span className="fine block">{area.label}</span>}
      <span className="block">
        <SpanText from={startDate} to={endDate} />
      </span>
      <span className="fine block">
        {publishedOn ? (
          <>
            Published <DateText date={publishedOn} />
          </>
        ) : (
          'Publication date not known'
        )}
        . {kind.code === 'reinspection' ? `${kind.label}, ` : ''}
        {edition.shortLabel}
      </span>
    </td>
  );
}

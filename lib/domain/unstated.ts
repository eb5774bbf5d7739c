/** Why an area of an inspection's edition has no judgement in our data. */
import type { AbsenceReason } from './grades';
import type { Inspection } from './history';

/**
 * A report that was read whole states every judgement that it makes; another source may state only some. A re-inspection never
 * reviews the safeguarding children board.
 */
export function unstatedReason(
  { provenance, kind }: Pick<Inspection, 'provenance' | 'kind'>,
  area: string,
): AbsenceReason {
  const never = area === 'lscb' && kind.code === 'reinspection';
  return never || provenance.method === 'report_reader' ? 'not_in_report' : 'not_in_our_data';
}

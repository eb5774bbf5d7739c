/** Which layout a report has, by the title on page 1 and, for the table, by what the first pages hold; never by a date. */
import { Refusal } from '../types';
import { reinspection } from './title';

export type Family = 'looked_after' | 'sif' | 'board_alone' | 'ilacs';

/** @throws Refusal `unknown-layout` */
export function familyOf(title: string, front: string): Family {
  const family = titled(title, front);
  if (family === null) throw new Refusal('unknown-layout', `page 1 begins "${front.slice(0, 100)}"`);
  // Only the single inspection framework had re-inspections with a table of their own.
  if (family !== 'sif' && reinspection.test(title))
    throw new Refusal('unknown-layout', 'no re-inspection has this layout');
  return family;
}

function titled(title: string, front: string): Family | null {
  if (/inspection of looked after children services/i.test(title)) return 'looked_after';
  if (
    /services for children in need of help and protection,? children looked after and care leavers/i.test(
      title,
    )
  )
    return 'sif';
  if (/review of the effectiveness of the local safeguarding children board/i.test(title))
    return 'board_alone';
  const ilacs = /inspection of .*children's (?:social care )?services/i.test(title);
  return ilacs && /impact of leaders/i.test(front) ? 'ilacs' : null;
}

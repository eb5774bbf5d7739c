/** The closed lists: grades and reasons of absence, each with its words, order and mark. */
import { AbsenceReason, Grade } from '@/lib/generated/prisma/enums';

export { AbsenceReason, Grade };

interface GradeLook {
  /** As inspectors print it in full. */
  label: string;
  short: string;
  /** Second sign beside colour. */
  letter: string;
  /** Best first, within one scale; the two scales are never compared. */
  order: number;
  scale: 'current' | 'before_2013';
}

export const gradeLooks = {
  outstanding: { label: 'Outstanding', short: 'Outstanding', letter: 'O', order: 1, scale: 'current' },
  good: { label: 'Good', short: 'Good', letter: 'G', order: 2, scale: 'current' },
  requires_improvement: {
    label: 'Requires improvement to be good',
    short: 'Requires improvement',
    letter: 'R',
    order: 3,
    scale: 'current',
  },
  adequate: { label: 'Adequate', short: 'Adequate', letter: 'A', order: 3, scale: 'before_2013' },
  satisfactory: { label: 'Satisfactory', short: 'Satisfactory', letter: 'S', order: 3, scale: 'before_2013' },
  inadequate: { label: 'Inadequate', short: 'Inadequate', letter: 'I', order: 4, scale: 'current' },
} satisfies Record<Grade, GradeLook>;

export const absenceLabels = {
  not_in_edition: 'Not part of this framework edition',
  not_judged: 'Not judged, as the report prints',
  not_inspected_yet: 'Not inspected yet',
  not_in_our_data: 'Not in our data',
  report_unreadable: 'The report could not be read',
} satisfies Record<AbsenceReason, string>;

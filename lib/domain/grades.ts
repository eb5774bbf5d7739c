/** The closed lists: grades and reasons of absence, each with its words, order and mark. */
import { AbsenceReason, Grade } from '@/lib/generated/prisma/enums';

export { AbsenceReason, Grade };

/** The third sign beside colour and letter. */
export type Texture = 'plain' | 'dots' | 'stripes' | 'lattice' | 'lines' | 'bars';

/**
 * Hexadecimal sRGB. `fill` and `ink` (text on the fill) stand at 4.5:1 or more; `edge` and the page at 3:1 or more.
 * The fills of one mode differ in lightness, so that they are told apart in greyscale.
 */
interface Paint {
  fill: string;
  edge: string;
  ink: string;
  /** Colour of the texture on the fill. */
  grain: string;
}

interface GradeLook {
  /** As inspectors print it in full. */
  label: string;
  short: string;
  /** Second sign beside colour. */
  letter: string;
  /** Best first, within one scale; the two scales are never compared. */
  order: number;
  scale: 'current' | 'before_2013';
  texture: Texture;
  light: Paint;
  dark: Paint;
}

export const gradeLooks = {
  outstanding: {
    label: 'Outstanding',
    short: 'Outstanding',
    letter: 'O',
    order: 1,
    scale: 'current',
    texture: 'plain',
    light: { fill: '#173f6b', edge: '#0c2748', ink: '#ffffff', grain: '#173f6b' },
    dark: { fill: '#c3e1f7', edge: '#e8f4fd', ink: '#0a1a2a', grain: '#c3e1f7' },
  },
  good: {
    label: 'Good',
    short: 'Good',
    letter: 'G',
    order: 2,
    scale: 'current',
    texture: 'dots',
    light: { fill: '#6fa9d0', edge: '#2f6f9e', ink: '#071725', grain: '#4f8fbb' },
    dark: { fill: '#4c8fc0', edge: '#83bbe3', ink: '#03101b', grain: '#6ba9d6' },
  },
  requires_improvement: {
    label: 'Requires improvement to be good',
    short: 'Requires improvement',
    letter: 'R',
    order: 3,
    scale: 'current',
    texture: 'stripes',
    light: { fill: '#f4c95d', edge: '#8f6a05', ink: '#241a00', grain: '#d29f1f' },
    dark: { fill: '#dfae3a', edge: '#f6d27c', ink: '#1c1400', grain: '#b5861a' },
  },
  adequate: {
    label: 'Adequate',
    short: 'Adequate',
    letter: 'A',
    order: 3,
    scale: 'before_2013',
    texture: 'lines',
    light: { fill: '#d8cbb6', edge: '#7d6c50', ink: '#241d10', grain: '#bdab8d' },
    dark: { fill: '#a2937a', edge: '#cdbfa7', ink: '#120e06', grain: '#8a7b62' },
  },
  satisfactory: {
    label: 'Satisfactory',
    short: 'Satisfactory',
    letter: 'S',
    order: 3,
    scale: 'before_2013',
    texture: 'bars',
    light: { fill: '#e3ddd0', edge: '#7d6c50', ink: '#241d10', grain: '#cabfa8' },
    dark: { fill: '#b3a78f', edge: '#d6cbb7', ink: '#120e06', grain: '#978a70' },
  },
  inadequate: {
    label: 'Inadequate',
    short: 'Inadequate',
    letter: 'I',
    order: 4,
    scale: 'current',
    texture: 'lattice',
    light: { fill: '#a6421c', edge: '#6d270b', ink: '#ffffff', grain: '#84300f' },
    dark: { fill: '#b94e26', edge: '#ee9a78', ink: '#ffffff', grain: '#96391a' },
  },
} satisfies Record<Grade, GradeLook>;

export const absenceLabels = {
  not_in_edition: 'Not part of this framework edition',
  not_in_report: 'Not judged in this report',
  not_judged: 'Not judged, as the report prints',
  not_inspected_yet: 'Not inspected yet',
  not_in_our_data: 'Not in our data',
  report_unreadable: 'The report could not be read',
} satisfies Record<AbsenceReason, string>;

/** Where room is short: on a mark of the chart. */
export const absenceShort = {
  not_in_edition: 'Not part',
  not_in_report: 'Not in report',
  not_judged: 'Not judged',
  not_inspected_yet: 'Not inspected yet',
  not_in_our_data: 'Not in our data',
  report_unreadable: 'Unreadable',
} satisfies Record<AbsenceReason, string>;

/** A judgement in the words of the reader's contract: its grade, or `not_judged`; null for other absences. */
export function gradeCode(grade: Grade | null, reason: AbsenceReason | null): Grade | 'not_judged' | null {
  return grade ?? (reason === 'not_judged' ? reason : null);
}

/** For tests: the parts of reports, to be put together as pages. */
import type { KnownAuthority } from '../types';
import { pages, type Text } from './made-pages';
import { parseReport } from './report';

export const known: KnownAuthority[] = [
  {
    slug: 'york',
    urn: '80453',
    names: ['York', 'City of York'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
  {
    slug: 'north-yorkshire',
    urn: '80530',
    names: ['North Yorkshire'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
  {
    slug: 'dorset-county',
    urn: null,
    names: ['Dorset County', 'Dorset County Council'],
    validFrom: null,
    validTo: '2019-03-31',
    predecessors: [],
  },
  {
    slug: 'dorset',
    urn: '2532283',
    names: ['Dorset'],
    validFrom: '2019-04-01',
    validTo: null,
    predecessors: ['dorset-county'],
  },
  {
    slug: 'surrey',
    urn: '80562',
    names: ['Surrey'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
  {
    slug: 'newcastle-upon-tyne',
    urn: '80525',
    names: ['Newcastle upon Tyne', 'Newcastle'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
];

export const sifTitle = (authority: string, kind = 'Inspection', dates = '6 to 30 July 2015'): Text[] => [
  [71, 100, authority, 26],
  [71, 130, `${kind} of services for children in need of help and`, 14],
  [71, 147, 'protection, children looked after and care leavers', 14],
  [71, 190, `Inspection date: ${dates}`],
  [71, 210, 'Report published: 1 September 2015'],
];
export const sifRows = (y = 320): Text[] => [
  [71, y, '1. Children who need help and protection'],
  [410, y, 'Inadequate'],
  [71, y + 30, '2. Children looked after and achieving'],
  [71, y + 44, 'permanence'],
  [410, y + 37, 'Requires improvement'],
  [126, y + 74, '2.1 Adoption performance'],
  [410, y + 74, 'Good'],
  [126, y + 104, '2.2 Experiences and progress of care leavers'],
  [410, y + 104, 'Outstanding'],
  [71, y + 134, '3. Leadership, management and governance'],
  [410, y + 127, 'Requires'],
  [410, y + 141, 'improvement'],
];
export const overall: Text[] = [
  [71, 250, "Children's services in York require improvement to be", 14],
  [71, 267, 'good', 14],
  [
    71,
    290,
    "It is Ofsted's expectation that all children receive good help, and require improvement when any is poor.",
  ],
];
export const team: Text[] = [
  [71, 100, 'The lead inspector met the director.'],
  [71, 130, 'Lead inspector: Zoë Smith-Jones'],
  [71, 144, 'Deputy lead inspector: Another Person'],
];
/** The front page of a report of 2023. */
export const ilacsFront = ({
  title = 'Inspection of York local authority',
  dates = ['Inspection dates: 20 to 31 January 2025'],
  lead = "Lead inspector: Test Person, His Majesty's Inspector",
}): Text[] => [
  [72, 120, title, 24],
  [72, 150, "children's services", 24],
  ...dates.map((text, at): Text => [72, 200 + 14 * at, text]),
  [72, 250, lead],
  [77, 280, 'Judgement'],
  [395, 280, 'Grade'],
];

/** A row of a table with its grade at the usual place. */
export const row = (y: number, label: string, more: string, grade: string, x = 395): Text[] => [
  [77, y, label],
  ...(more ? [[77, y + 14, more] as Text] : []),
  [x, y, grade],
];

const PROGRESS = 'The experiences and progress of';
export const leaders = row(310, 'The impact of leaders on social work', 'practice with children', 'Good');
export const protection = row(350, PROGRESS, 'children who need help and protection', 'Good');
export const inCare = row(390, PROGRESS, 'children in care', 'Outstanding');
export const leavers = row(430, PROGRESS, 'care leavers', 'Inadequate');
export const overallRow = row(470, 'Overall effectiveness', '', 'Good');
/** The rows of 2026, and those of 2023. */
export const four = [leaders, protection, inCare, leavers];
export const five = [...four, overallRow];

/** Reads a report of 2023 with this front page. */
export const readFront = (front: Parameters<typeof ilacsFront>[0]) =>
  parseReport(pages([...ilacsFront(front), ...five.flat()]), known);

/** Reads a report of the single inspection framework: its title, the sentences above the table, later pages. */
export const readSingle = (title: Text[], sentences: Text[], ...later: Text[][]) =>
  parseReport(pages([...title, ...sentences, ...sifRows()], ...later), known);

export const gradesOf = (report: ReturnType<typeof parseReport>) =>
  Object.fromEntries(report.judgements.map(({ area, grade }) => [area, grade]));

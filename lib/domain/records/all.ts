/** All kinds of records, in the order in which they are listed: facts, what states them, and the words of the data. */
import { authorities, statisticalNeighbours } from './authorities';
import { deliveryPeriods, events, visits } from './happenings';
import { earlierJudgements, inspections, judgements } from './inspections';
import type { RecordKind } from './record';
import { corrections, revisions } from './revisions';
import { sources, statements } from './sources';
import { absences, editionAreas, editions, grades, judgementAreas, kinds, lanes } from './vocabularies';

export const records: readonly RecordKind[] = [
  authorities,
  inspections,
  judgements,
  earlierJudgements,
  visits,
  events,
  deliveryPeriods,
  statisticalNeighbours,
  sources,
  statements,
  revisions,
  corrections,
  editions,
  judgementAreas,
  editionAreas,
  lanes,
  grades,
  absences,
  kinds,
];

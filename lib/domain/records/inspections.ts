/** Inspections and what they judged. */
import type { EarlierJudgement, Inspection, Judgement } from '../history';
import type { EditionArea } from '../framework';
import { earlierColumns } from '../tables/earlier';
import { countedColumns } from '../tables/event';
import { columnsOf } from '../tables/model';
import { gradeColumns, inspectionColumns, keyColumn } from '../tables/shared-columns';
import { factColumns, editionAreaColumns } from './columns';
import { judgedAs, type Of } from './holdings';
import { recordOf, STATED } from './record';

export const inspections = recordOf({
  name: 'inspections',
  title: 'Inspections',
  description:
    'Graded inspections since August 2013, each with its report. What was judged stands in judgements.',
  licence: STATED,
  key: ['inspection'],
  clocks: { happened: ['end_date', 'start_date'], public: ['published_on'] },
  viewed: true,
  columns: factColumns<Of<Inspection>>([...inspectionColumns, ...countedColumns]),
  of: (held) => held.inspections,
  page: ({ key }) => `/authorities/${key}`,
  source: ({ provenance }) => provenance,
});

type Judged = Of<Judgement> & { inspection: Inspection; judgedArea: EditionArea };

export const judgements = recordOf({
  name: 'judgements',
  title: 'Judgements',
  description:
    'One grade, or the reason why there is none, of each area that a report since August 2013 judges. The overall judgement is one area like any other; what an edition does not judge has no record. Grades of two series are never one scale of change.',
  licence: STATED,
  key: ['key'],
  clocks: { happened: ['end_date', 'start_date'], public: ['published_on'] },
  viewed: true,
  columns: factColumns<Judged>([
    keyColumn('the judgement'),
    ...columnsOf(inspectionColumns, ({ inspection }: Judged) => inspection),
    ...columnsOf(editionAreaColumns, ({ judgedArea }: Judged) => judgedArea),
    ...gradeColumns,
  ]),
  of: (held) =>
    held.inspections.flatMap((inspection) =>
      inspection.judgements.flatMap((one): Judged[] => {
        const judgedArea = judgedAs(held.framework, inspection.edition.code, one.area);
        // The store refuses a judgement in an area that the edition does not have.
        return judgedArea ? [{ ...one, authority: inspection.authority, inspection, judgedArea }] : [];
      }),
    ),
  page: ({ inspection }) => `/authorities/${inspection.key}`,
  source: ({ provenance }) => provenance,
});

export const earlierJudgements = recordOf({
  name: 'earlier-judgements',
  title: 'Judgements before November 2013',
  description:
    'As later reports and other sources state them: their inspections are known only through them, often to the month only, and their scales are others (adequate, satisfactory).',
  licence: STATED,
  key: ['key'],
  clocks: { happened: ['end_date'] },
  viewed: true,
  columns: factColumns<Of<EarlierJudgement>>(earlierColumns),
  of: ({ earlier }) => earlier,
  page: ({ authority }) => `/authorities/${authority.slug}`,
  source: ({ provenance }) => provenance,
});

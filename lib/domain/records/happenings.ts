/** What happened between inspections: visits, governance events, and who delivered. */
import type { DeliveryPeriod, GovernanceEvent, Visit } from '../history';
import { deliveryColumns } from '../tables/earlier';
import { eventColumns, visitColumns } from '../tables/happenings';
import { factColumns } from './columns';
import type { Of } from './holdings';
import { recordOf, STATED } from './record';

const stated = { licence: STATED, key: ['key'], viewed: true } as const;

export const visits = recordOf({
  ...stated,
  name: 'visits',
  title: 'Visits and joint inspections',
  description:
    'Monitoring visits, focused visits and joint inspections, as far as our data hold them: about half of the published focused visits, and most monitoring visits lack a publication date. A visit gives no grade. What is only planned has the status planned.',
  clocks: { happened: ['end_date', 'start_date'], public: ['published_on'], spans: true },
  columns: factColumns<Of<Visit>>(visitColumns),
  of: (held) => held.visits,
  page: ({ key }) => `/authorities/${key}`,
  source: ({ provenance }) => provenance,
});

export const events = recordOf({
  ...stated,
  name: 'events',
  title: 'Governance events',
  description:
    'Directions, notices, commissioners, trusts, reorganisations and targets. Only those about children’s social care (remit social_care) belong to its intervention track; only began and ended bound a period.',
  clocks: { happened: ['date'] },
  columns: factColumns<Of<GovernanceEvent>>(eventColumns),
  of: (held) => held.events,
  page: ({ key }) => `/authorities/${key}`,
  source: ({ provenance }) => provenance,
});

export const deliveryPeriods = recordOf({
  ...stated,
  name: 'delivery-periods',
  title: 'Who delivered the services',
  description:
    'From when to when a trust, a company or a partner delivered an authority’s services. The judgement is always of the authority. An empty end means that our data do not hold it, not that it continues.',
  clocks: { happened: ['from_date'] },
  columns: factColumns<Of<DeliveryPeriod>>(deliveryColumns),
  of: ({ delivery }) => delivery,
  page: ({ authority }) => `/authorities/${authority.slug}`,
  source: ({ provenance }) => provenance,
});

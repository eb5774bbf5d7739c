/** Addresses that must give the same bytes for ever, whatever comes into the store. */

/** The day and the newest release of the committed data. */
const kept = 'asOf=2026-11-26&rev=2026-11-26.1';

export interface FrozenView {
  path: string;
  /** In its one form, without the question mark. */
  query: string;
  /** Forms of the same view, by suffix on its path; '' is the page itself. */
  suffixes: readonly string[];
}

const forms = ['', '.csv', '.json', '.svg'];

const view = (path: string, query = kept, suffixes: readonly string[] = forms): FrozenView => ({
  ...{ path, query, suffixes },
});

export const frozenViews: readonly FrozenView[] = [
  view('/authorities', `clock=happened&align=calendar&${kept}`),
  view('/authorities', `area=leadership&${kept}&grade=inadequate`),
  view('/authorities/doncaster'),
  view('/authorities/doncaster', `area=leadership&clock=public&from=2015&${kept}`),
  view('/authorities/doncaster', 'asOf=2024-12-31&rev=2026-11-26.1'),
  view('/authorities/doncaster', 'rev=2026-11-23.1'),
  view('/authorities/doncaster/inspections/2022-04-08'),
  view('/authorities/doncaster/inspections/2025-03-18', 'rev=2026-11-26.1'),
  view('/authorities/doncaster/visits/2016-10-1'),
  view('/authorities/doncaster/events/2014-09-30-1'),
  view('/compare', `la=doncaster~leeds~kingston-upon-hull&${kept}`),
  view('/compare', `la=doncaster~rotherham&area=leadership&align=last-full&${kept}`),
  view('/england'),
  view('/england', `area=leadership&${kept}&at=2022-06-30`),
  view('/regions/yorkshire-and-the-humber', `clock=public&${kept}`),
  view('/journeys', `area=leadership&${kept}`),
  // Without texts a search has no picture.
  view('/search', `${kept}&q=trust`, ['', '.csv', '.json']),
  // Answers of the API have one form.
  view('/api/v1/judgements', `authority=doncaster&${kept}`, ['']),
  view('/api/v1/visits', 'authority=doncaster&rev=2026-11-23.1', ['']),
  view('/api/v1/search', `q=trust&${kept}`, ['']),
];

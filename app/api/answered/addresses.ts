/** Addresses of the API without origin. */

export const API = '/api/v1';
export const DOCUMENT = `${API}/openapi.json`;

/** What one record is called, and how its key is made up in an address: each part in braces stands between slashes. */
const items: Record<string, { one: string; parts: string }> = {
  authorities: { one: 'Authority', parts: '{authority}' },
  inspections: { one: 'Inspection', parts: '{authority}/inspections/{name}' },
  judgements: { one: 'Judgement', parts: '{authority}/inspections/{name}/{area}' },
  'earlier-judgements': { one: 'EarlierJudgement', parts: '{authority}/earlier/{date}/{name}' },
  visits: { one: 'Visit', parts: '{authority}/visits/{name}' },
  events: { one: 'Event', parts: '{authority}/events/{name}' },
  'delivery-periods': { one: 'DeliveryPeriod', parts: '{authority}/delivery/{body}/{date}' },
  'statistical-neighbours': { one: 'StatisticalNeighbour', parts: '{authority}/neighbours/{list}/{rank}' },
  sources: { one: 'Source', parts: '{source_id}' },
  statements: { one: 'Statement', parts: '{key}' },
  revisions: { one: 'Revision', parts: '{revision}' },
  corrections: { one: 'Correction', parts: '{key}' },
  editions: { one: 'Edition', parts: '{edition}' },
  'judgement-areas': { one: 'JudgementArea', parts: '{area}' },
  'edition-areas': { one: 'EditionArea', parts: '{edition}/{area}' },
  lanes: { one: 'Lane', parts: '{lane}' },
  grades: { one: 'Grade', parts: '{grade}' },
  absences: { one: 'Absence', parts: '{absence}' },
  kinds: { one: 'Kind', parts: '{kind}' },
};

/** Throws for a kind that has no address: it would be an error in the code. */
export function itemOf(kind: string): { one: string; parts: string } {
  const found = items[kind];
  if (!found) throw new Error(`Records ${kind} have no address`);
  return found;
}

export const listAddress = (kind: string): string => `${API}/${kind}`;

/** Slashes of a key stay slashes, all else that an address cannot hold is escaped. */
export const itemAddress = (kind: string, id: string): string =>
  `${API}/${kind}/${id.split('/').map(encodeURIComponent).join('/')}`;

/** The day and the revision that were asked for, as the end of an address. */
export function viewQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of ['asOf', 'rev']) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? '' : `?${kept}`;
}

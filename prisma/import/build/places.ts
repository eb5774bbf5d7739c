/** Authorities, their codes, names, successors and statistical neighbours. */
import type { FactRow } from '../data/tables';
import { type Cells, list, orNull } from './reference';
import type { SourceBook } from './sources';

export interface Places {
  authorityProfile: FactRow<'authorityProfile'>[];
  authorityCode: FactRow<'authorityCode'>[];
  authorityAlias: FactRow<'authorityAlias'>[];
  succession: FactRow<'succession'>[];
  statisticalNeighbour: FactRow<'statisticalNeighbour'>[];
  /** Slug of the authority that the other tables call by this name. */
  slugOf(name: string): string;
}

const NEIGHBOUR_SET = '2025-06';

/** @throws Error where a name, a code or a successor is not in the table of authorities. */
export function placesFrom(rows: readonly Cells[], sources: SourceBook): Places {
  const sourceId = sources.idOf({
    title: "Lookup table of children's services authorities (JT-39/ofsted-ilacs-scrape-tool)",
    url: 'https://github.com/JT-39/ofsted-ilacs-scrape-tool',
    publisher: 'JT-39/ofsted-ilacs-scrape-tool',
  });
  const slugs = new Map(rows.map((row) => [row('name'), row('slug')]));
  // One that is still to begin has no number yet: it is named by its slug.
  const named = new Map(rows.flatMap((row) => [row('urn'), row('slug')].map((name) => [name, row('slug')])));
  // A former authority can share its number with its successor: numbers of neighbours mean current ones.
  const byNumber = new Map(
    [...rows]
      .sort((a, b) => b('status').localeCompare(a('status')))
      .map((row) => [row('la_code'), row('slug')]),
  );
  return {
    authorityProfile: rows.map((row) => ({
      key: row('slug'),
      name: row('name'),
      displayName: row('display_name'),
      authorityType: row('authority_type'),
      region: row('region'),
      latitude: row('latitude') === '' ? null : Number(row('latitude')),
      longitude: row('longitude') === '' ? null : Number(row('longitude')),
      validFrom: orNull(row('valid_from')),
      validTo: orNull(row('valid_to')),
      sourceId,
    })),
    authorityCode: rows.flatMap((row) =>
      (
        [
          ['urn', 'urn'],
          ['la_code', 'la_code'],
          ['gss', 'gss_code'],
        ] as const
      )
        .filter(([, column]) => row(column) !== '')
        .map(([scheme, column]) => ({
          key: `${row('slug')}/codes/${scheme}/${row(column)}`,
          authoritySlug: row('slug'),
          scheme,
          code: row(column),
          validFrom: orNull(row('valid_from')),
          validTo: orNull(row('valid_to')),
          sourceId,
        })),
    ),
    authorityAlias: rows.flatMap((row) =>
      list(row('aliases')).map((alias) => ({
        key: `${row('slug')}/aliases/${alias}`,
        authoritySlug: row('slug'),
        alias,
        sourceId,
      })),
    ),
    succession: rows.flatMap((row) =>
      list(row('successors')).map((urn) => {
        const successorSlug = need(named, urn, 'successor');
        return {
          key: `${row('slug')}/successors/${successorSlug}`,
          predecessorSlug: row('slug'),
          successorSlug,
          sourceId,
        };
      }),
    ),
    statisticalNeighbour: rows.flatMap((row) =>
      list(row('statistical_neighbours_la_codes')).map((number, index) => ({
        key: `${row('slug')}/neighbours/${NEIGHBOUR_SET}/${index + 1}`,
        setCode: NEIGHBOUR_SET,
        authoritySlug: row('slug'),
        neighbourSlug: need(byNumber, number, 'neighbour'),
        rank: index + 1,
        sourceId,
      })),
    ),
    slugOf: (name) => need(slugs, name, 'authority'),
  };
}

function need(map: ReadonlyMap<string, string>, name: string, what: string): string {
  const found = map.get(name);
  if (!found) throw new Error(`the table of authorities has no ${what} "${name}"`);
  return found;
}

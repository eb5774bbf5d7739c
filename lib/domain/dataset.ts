import type { AuthorityHistory } from './history';

/** A page's data as schema.org describes a dataset, for search engines that list data (https://schema.org/Dataset). */

export interface Described {
  name: string;
  description: string;
  /** Absolute address of the page. */
  url: string;
  /** YYYY-MM-DD, the first one perhaps less exact: first and last day that the data speak of. */
  from: string;
  asAt: string;
  /** Id of the revision. */
  revision: string;
  /** "England", "Doncaster". */
  places: string[];
  /** Files of the same data: media type and absolute address. */
  files: { type: string; url: string }[];
  /** Absolute address of a picture. */
  picture: string;
}

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

export function datasetOf(described: Described): object {
  const { name, description, url, from, asAt, revision, places, files, picture } = described;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    version: revision,
    dateModified: asAt,
    temporalCoverage: `${from}/${asAt}`,
    spatialCoverage: places.map((place) => ({ '@type': 'Place', name: place })),
    isAccessibleForFree: true,
    license: OGL,
    creator: { '@type': 'Organization', name: 'Gradeline (unofficial)' },
    isBasedOn: 'https://reports.ofsted.gov.uk/',
    inLanguage: 'en-GB',
    image: picture,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.type,
      contentUrl: file.url,
    })),
  };
}

/** The site itself, and how its search of authorities is asked (https://schema.org/WebSite). @param home its absolute address */
export function siteOf(home: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Gradeline',
    description:
      'Inspection histories of England’s children’s services: every Ofsted grade with its date, its framework and its source. Unofficial.',
    url: home,
    inLanguage: 'en-GB',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${home}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The first date of what these histories hold, as exact as its source; null where they hold nothing. */
export function firstDate(
  histories: readonly Pick<AuthorityHistory, 'inspections' | 'earlier' | 'visits' | 'events'>[],
): string | null {
  const dates = histories.flatMap(({ inspections, earlier, visits, events }) => [
    ...inspections.map(({ startDate, endDate, publishedOn }) => startDate ?? endDate ?? publishedOn),
    ...visits.map(({ startDate, endDate, publishedOn }) => startDate ?? endDate ?? publishedOn),
    ...earlier.map(({ date }) => date),
    ...events.map(({ date }) => date),
  ]);
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

/** As the content of a script element: nothing in it can end the element. */
export const asScript = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

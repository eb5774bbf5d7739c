/** A page's data as schema.org describes a dataset, for search engines that list data (https://schema.org/Dataset). */

export interface Described {
  name: string;
  description: string;
  /** Absolute address of the page. */
  url: string;
  /** YYYY-MM-DD: first and last day that the data speak of. */
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

/** As the content of a script element: nothing in it can end the element. */
export const asScript = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

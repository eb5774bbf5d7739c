/** What every file says of itself: whose it is, of which state of the data, under which licence, how to cite it. */
import { citation } from '@/lib/domain/citation';
import { licencesOf, pageAddress, type PageFile } from './page-file';

export interface About {
  title: string;
  page: string;
  asAt: string;
  revision: string;
  licences: string[];
  cite: string;
  unofficial: string;
}

/** @param origin of this site, for the page's absolute address */
export function aboutOf(file: PageFile, origin: URL): About {
  const { title, asAt, revision } = file;
  const page = new URL(pageAddress(file), origin).href.replaceAll('%7E', '~');
  return {
    title,
    page,
    asAt,
    revision,
    licences: licencesOf(file),
    cite: citation({ title, url: page, asAt, revision }),
    unofficial:
      'Gradeline is unofficial: not made or endorsed by Ofsted. Each grade is as old as its inspection.',
  };
}

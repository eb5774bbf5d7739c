import { allPreview } from '@/components/charts/preview-all';
import { readView } from '../viewed-facts';

/** Titles of the pictures that show the whole site. */
export const TITLES = {
  home: 'Inspection histories of England’s children’s services',
  authorities: 'All authorities: how their children’s services were judged',
  about: 'About Gradeline: how the data are made, and what they lack',
} as const;

/** Every authority as a line, for pages without a view of their own; null for a revision that does not exist. */
export async function everything(title: string, query: URLSearchParams): Promise<string | null> {
  const { facts } = await readView('home', query);
  return facts && allPreview(await facts.overview('overall'), { title, asAt: facts.asAt });
}

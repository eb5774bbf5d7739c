import { cache } from 'react';
import type { AuthorityHistory } from '@/lib/domain/history';
import { currentFacts } from '../../current-facts';

/** The history that the page and its metadata share in one request; null for a slug that does not exist. */
export const historyOf = cache(async (slug: string): Promise<AuthorityHistory | null> => {
  return (await currentFacts()).history(slug);
});

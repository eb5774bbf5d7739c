import { cache } from 'react';
import { type Facts, factsAt } from '@/lib/queries/facts';

/** The newest revision's facts: one reading for the whole request, so that page, frame and footer agree. */
export const currentFacts = cache(async (): Promise<Facts> => {
  const facts = await factsAt({});
  if (!facts) throw new Error('The store holds no revision: run npm start, which fills it');
  return facts;
});

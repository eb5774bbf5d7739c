import { cache } from 'react';
import { type Facts, factsAt } from '@/lib/queries/facts';
import { currentFacts } from '../current-facts';

/** The facts of the newest release, without what was imported on this server only: one reading for the whole request. */
export const latestRelease = cache(async (): Promise<Facts> => {
  const [newest] = await (await currentFacts()).releases();
  const facts = newest && (await factsAt({ rev: newest.id }));
  if (!facts) throw new Error('The store holds no release');
  return facts;
});

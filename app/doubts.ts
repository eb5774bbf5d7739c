import { type DoubtLink, doubtLinks } from '@/lib/domain/feedback';
import { siteOrigin } from '@/components/site-origin';

/** "Something wrong?" for the facts of one page; the links are null where FEEDBACK_URL is not set. */
export async function doubtsOn(path: string, revision: string): Promise<DoubtLink> {
  return doubtLinks(process.env.FEEDBACK_URL, { url: new URL(path, await siteOrigin()).href, revision });
}

import type { PageName } from './words';

/** The kind of page that the parts of a path name, or null for none; whether what they name exists is not asked. */
export function pageOf(parts: readonly (string | undefined)[]): PageName | null {
  const [section, slug, collection, , ...more] = parts;
  if (section === '') return 'home';
  if (section === 'regions') return slug && collection === undefined ? 'country' : null;
  if (section === 'authorities') {
    if (!slug) return 'authorities';
    if (!collection) return 'authority';
    if (more.length > 0) return null;
    if (collection === 'inspections') return 'inspection';
    return collection === 'visits' || collection === 'events' ? 'happening' : null;
  }
  if (slug) return null;
  if (section === 'compare' || section === 'search' || section === 'journeys') return section;
  return section === 'england' ? 'country' : null;
}

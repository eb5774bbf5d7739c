import { findAuthorities } from '@/lib/domain/names';
import { searchReports, textCount } from '@/lib/search';
import { currentFacts } from '../current-facts';
import type { SearchParams } from '../viewed-facts';
import { askedOf } from './asked';

/** What the page of a search shows, for the page and its files. */
export async function foundOf(params: SearchParams) {
  const facts = await currentFacts();
  const [authorities, framework, held] = await Promise.all([
    facts.authorities(),
    facts.framework(),
    textCount(),
  ]);
  const asked = askedOf(params, { authorities, framework, asAt: facts.asAt });
  const { query, filters, sort, page, typed } = asked;
  const { expression, terms } = query;
  const [result, happenings] = await Promise.all([
    expression && held.texts > 0 ? searchReports(expression, filters, sort, page) : null,
    terms.length > 0 ? facts.happenings(terms) : [],
  ]);
  return {
    facts,
    authorities,
    framework,
    held,
    asked,
    /** Authorities of the name that was typed. */
    named: typed === '' ? [] : findAuthorities(authorities, typed).slice(0, 5),
    result,
    happenings,
  };
}

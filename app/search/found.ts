import { cache } from 'react';
import { findAuthorities } from '@/lib/domain/names';
import { searchReports, textCount } from '@/lib/search';
import { type SearchParams, viewedIn } from '../viewed-facts';
import { askedOf } from './asked';

/** What the page of a search shows: for the page, its metadata and its files. `facts` is null for a revision that does not exist. */
export const foundOf = cache(async (search: Promise<SearchParams>) => {
  const viewed = await viewedIn('search', search);
  if (!viewed.facts) return viewed;
  const { facts, view, authorities } = viewed;
  // A text is brought to a server apart from the facts, at any time: it is no part of a revision.
  const [framework, held] = await Promise.all([facts.framework(), view.rev === null ? textCount() : null]);
  const asked = askedOf(await search, viewed, framework);
  const { query, filters, sort, page, typed } = asked;
  const { asked: words, terms } = query;
  const [result, happenings] = await Promise.all([
    words.length > 0 && held && held.texts > 0 ? searchReports(words, filters, sort, page) : null,
    terms.length > 0 ? facts.happenings(terms) : [],
  ]);
  return {
    facts,
    viewed,
    framework,
    /** Null where the view is of one revision. */
    held,
    asked,
    /** Authorities of the name that was typed. */
    named: typed === '' ? [] : findAuthorities(authorities, typed).slice(0, 5),
    result,
    happenings,
  };
});

/** What a reader types into the search, as an expression for the full-text index. Any input is safe. */

export interface SearchQuery {
  /** Expression of FTS5, every word in quotation marks; null where the input holds no word. */
  expression: string | null;
  /** Words and phrases as understood, for the page. */
  terms: string[];
  /** Whether something was left out because the input was too long. */
  cut: boolean;
}

/** No more is read of an input, in characters and in words. */
export const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

/** A phrase in straight or curly quotation marks, or a word, either with a star for "begins with". */
const TERM = /["“”„]([^"“”„]*)["“”„]?(\*?)|([^\s"“”„]+)/gu;
/** What the index takes for a word: letters, marks and figures. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * All terms must occur; a term of several words is a phrase ("child-protection" too), and `fost*` means words that begin
 * so. Words such as AND, OR, NOT and NEAR are words like others: everything is quoted.
 */
export function searchQuery(input: string): SearchQuery {
  // Half a character at the cut would be no character.
  const text = [...input.normalize('NFC')].slice(0, LONGEST_QUERY).join('');
  const all = [...text.matchAll(TERM)].flatMap(([, phrase, phraseStar, word]): string[] => {
    const words = (phrase ?? word ?? '').match(WORD);
    if (!words) return [];
    const star = phrase === undefined ? /\*$/.test(word ?? '') : phraseStar === '*';
    return [`"${words.join(' ')}"${star ? '*' : ''}`];
  });
  const terms = [...new Set(all)];
  const taken = terms.slice(0, MOST_TERMS);
  return {
    expression: taken.length === 0 ? null : taken.join(' AND '),
    terms: taken.map(readable),
    cut: [...input].length > LONGEST_QUERY || terms.length > MOST_TERMS,
  };
}

/** "word" as word, "two words" as a phrase, "fost"* as fost*. */
function readable(term: string): string {
  const [, words = '', star = ''] = /^"(.*)"(\*?)$/.exec(term) ?? [];
  return words.includes(' ') ? `“${words}”${star}` : `${words}${star}`;
}

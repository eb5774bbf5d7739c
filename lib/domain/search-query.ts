/** What a reader types into the search, as what a full-text index is asked for. Any input is safe. */

/** A word, or the words of a phrase in their order. They hold letters, marks and figures only. */
export interface SearchTerm {
  words: readonly string[];
  /** Whether the last word may go on. */
  begins: boolean;
}

export interface SearchQuery {
  /** What must occur, all of it; empty where the input holds no word. */
  asked: SearchTerm[];
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
/** What the index takes for a word: letters, marks and figures. Marks alone are none: without their letters nothing is left of them. */
const WORD = /\p{M}*[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * All terms must occur; a term of several words is a phrase ("child-protection" too), and `fost*` means words that begin
 * so. Words such as AND, OR, NOT and NEAR are words like others.
 */
export function searchQuery(input: string): SearchQuery {
  // Half a character at the cut would be no character.
  const text = [...input.normalize('NFC')].slice(0, LONGEST_QUERY).join('');
  const all = new Map(
    [...text.matchAll(TERM)].flatMap(([, phrase, phraseStar, word]): [string, SearchTerm][] => {
      const words = (phrase ?? word ?? '').match(WORD);
      if (!words) return [];
      const begins = phrase === undefined ? /\*$/.test(word ?? '') : phraseStar === '*';
      const term = { words: [...words], begins };
      return [[readable(term), term]];
    }),
  );
  const taken = [...all].slice(0, MOST_TERMS);
  return {
    asked: taken.map(([, term]) => term),
    terms: taken.map(([name]) => name),
    cut: [...input].length > LONGEST_QUERY || all.size > MOST_TERMS,
  };
}

/** A word as it is, two words as a “phrase”, and a star where the last may go on. */
function readable({ words, begins }: SearchTerm): string {
  const star = begins ? '*' : '';
  return words.length > 1 ? `“${words.join(' ')}”${star}` : `${words.join('')}${star}`;
}

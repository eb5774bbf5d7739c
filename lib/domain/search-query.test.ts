import Database from 'libsql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fts5Of, tsqueriesOf } from './search-expression';
import { LONGEST_QUERY, searchQuery } from './search-query';

describe('what a reader types', () => {
  it.each([
    ['pathway plans', '"pathway" AND "plans"', ['pathway', 'plans']],
    ['"pathway plans"', '"pathway plans"', ['“pathway plans”']],
    ['“pathway plans” care', '"pathway plans" AND "care"', ['“pathway plans”', 'care']],
    ['fost*', '"fost"*', ['fost*']],
    ['child-protection', '"child protection"', ['“child protection”']],
    ['care AND NOT "x', '"care" AND "AND" AND "NOT" AND "x"', ['care', 'AND', 'NOT', 'x']],
    ['care care', '"care"', ['care']],
    ['  ', null, []],
    ['!!! ??? *', null, []],
    ['👍🏽', null, []],
    ['\u0301*', null, []],
    ['a \u0301*', '"a"', ['a']],
    ['"\u0301 b"*', '"b"*', ['b*']],
    ['\u0301a', '"\u0301a"', ['\u0301a']],
    ["O'Neill", '"O Neill"', ['“O Neill”']],
  ])('%j', (input, expression, terms) => {
    const query = searchQuery(input);
    expect(query).toMatchObject({ terms, cut: false });
    expect(query.asked.length > 0 ? fts5Of(query.asked) : null).toBe(expression);
  });

  it('is said to PostgreSQL with the same words', () => {
    expect(tsqueriesOf(searchQuery('care "pathway plans" fost* "child prot"* OR').asked)).toEqual({
      web: '"care" "pathway plans" "OR"',
      beginnings: ["'fost':*", "'child' <-> 'prot':*"],
    });
  });

  it('is cut where it is too long, and says so', () => {
    const long = searchQuery('word '.repeat(2000));
    expect(long).toEqual({ asked: [{ words: ['word'], begins: false }], terms: ['word'], cut: true });
    const many = searchQuery(Array.from({ length: 30 }, (_, index) => `w${index}`).join(' '));
    expect(many.terms).toHaveLength(12);
    expect(many.cut).toBe(true);
    expect(searchQuery('a'.repeat(LONGEST_QUERY)).cut).toBe(false);
  });
});

describe('any input', () => {
  let database: Database.Database;
  beforeAll(() => {
    database = new Database(':memory:');
    database.exec(
      `CREATE VIRTUAL TABLE words USING fts5(text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`,
    );
    database.exec(`INSERT INTO words VALUES ('Children in care and care leavers'), ('AND OR NOT NEAR')`);
  });
  afterAll(() => database.close());

  it('is an expression that the index takes', () => {
    const find = database.prepare('SELECT rowid FROM words WHERE words MATCH ?');
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.stringMatching(/^["'*(){}^:+\-\sANDORNOTEar,]{0,60}$/),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        const { asked } = searchQuery(input);
        if (asked.length > 0) find.all(fts5Of(asked));
      }),
      { numRuns: 2000 },
    );
  });
});

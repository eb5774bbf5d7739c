import Database from 'libsql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    ["O'Neill", '"O Neill"', ['“O Neill”']],
  ])('%j', (input, expression, terms) => {
    expect(searchQuery(input)).toEqual({ expression, terms, cut: false });
  });

  it('is cut where it is too long, and says so', () => {
    const long = searchQuery('word '.repeat(2000));
    expect(long).toEqual({ expression: '"word"', terms: ['word'], cut: true });
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
        const { expression } = searchQuery(input);
        if (expression !== null) find.all(expression);
      }),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Text } from './made-pages';
import { gradesOf, readSingle, sifTitle, team } from './made-reports';

const read = (...lines: string[]) =>
  gradesOf(
    readSingle(
      sifTitle('York'),
      lines.map((text, at): Text => [71, 240 + 17 * at, text]),
      team,
    ),
  ).overall;

describe('the sentence that judges the whole', () => {
  it.each([
    ["Children's services in York are inadequate", 'inadequate'],
    ["Children's services in York are inadequate1", 'inadequate'],
    ["Children's services in York require improvement to be good1 2", 'requires_improvement'],
    ["Children's services in York are judged to be inadequate.", 'inadequate'],
    ["CHILDREN'S SERVICES IN YORK REQUIRE IMPROVEMENT TO BE GOOD", 'requires_improvement'],
    ["The overall judgement is that children's services are good", 'good'],
    ['The overall judgement is requires improvement', 'requires_improvement'],
  ])('%s', (sentence, grade) => expect(read(sentence)).toBe(grade));

  it.each([
    [
      'a negation',
      "The overall judgement is that children's services in York are",
      'not yet good and require improvement',
    ],
    [
      'what is over',
      "Children's services in York are no longer inadequate",
      'and require improvement to be good',
    ],
    ['an earlier year', "Children's services in York, judged good in 2011, are inadequate", ''],
    ['what was', "Children's services in York that were good are now inadequate", ''],
    [
      'an earlier inspection',
      "The last inspection found that children's services in York are",
      "good. Children's services in York are now inadequate",
    ],
    [
      'an expectation',
      "It is expected that children's services are good in all places.",
      'Services in York are inadequate',
    ],
    ['an expectation over two lines', 'Inspectors had expected that', "children's services are good"],
    ['one strength', "Children's services in York are good", 'at leading but the whole is inadequate'],
    ['another subject', "Children's services in York do not provide good help", ''],
    ['nothing', '', ''],
  ])('is not found in %s', (_, first, second) => {
    expect(() => read(first, second)).toThrow(/^ambiguous/);
  });

  it('is refused where two disagree', () => {
    expect(() =>
      read('The overall judgement is good', "Children's services in York require improvement"),
    ).toThrow(/^ambiguous: two sentences/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Text } from './made-pages';
import { overall, readFront, readSingle, sifTitle } from './made-reports';

const inTeam = (...lines: string[]) =>
  readSingle(
    sifTitle('York'),
    overall,
    lines.map((text, at): Text => [71, 100 + 14 * at, text]),
  ).leadInspectors;

describe('lead inspectors on the first page', () => {
  it.each([
    ["Lead inspector: Ann Lead, His Majesty's Inspector", ['Ann Lead']],
    ['Lead inspectors: Ann Lead HMI & Bob Smith HMI', ['Ann Lead', 'Bob Smith']],
    ['Lead inspector: Ann Lead, Regional Director', ['Ann Lead']],
    ['Lead inspector: Ann Lead, Principal Officer, Social Care Policy', ['Ann Lead']],
    ['Lead inspector: Ann Lead, HMI; deputy: Bob Other, HMI', ['Ann Lead']],
    ['Lead inspector: Ann Lead, HMI Team: Bob Other, Cat Other', ['Ann Lead']],
    ['Lead inspector: Ann Lead, HMI, Quality assurance: Bob Other', ['Ann Lead']],
    ['Lead inspector: To Be Confirmed', []],
    ['Lead inspector:', []],
  ])('%s', (lead, names) => expect(readFront({ lead }).leadInspectors).toEqual(names));
});

describe('lead inspectors in the list of the team', () => {
  it('names no deputy, wherever the line breaks', () => {
    expect(inTeam('Lead inspector: Ann Lead', 'Deputy', 'lead inspector: Bob Other')).toEqual(['Ann Lead']);
    expect(inTeam('Lead inspector: Ann Lead, Deputy: Bob Other, Cat Other')).toEqual(['Ann Lead']);
    expect(
      inTeam(
        'Inspection team: Lead inspector: Ann Lead, deputy lead inspector: Bob Other, team inspectors: Cat Other',
      ),
    ).toEqual(['Ann Lead']);
  });

  it('names no one who is spoken of beside the inspector', () => {
    expect(
      inTeam(
        'The plan was made by the',
        'Lead Inspector, Ann Lead, Councillor John Smith and Chief Executive Jo Green.',
      ),
    ).toEqual(['Ann Lead']);
  });
});

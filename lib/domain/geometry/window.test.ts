import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates';
import { doncaster } from '../fixtures/doncaster';
import { laneTrajectories } from '../trajectories';
import { windowSentence, windowTitle } from '../window-words';
import { historyLayout } from './layout';
import { chosenLanes, timeDrawn, wholeWindow, within, yearsOf } from './window';
import { timeScale } from './scale';

const asAt = '2026-11-22';
const years = (from: string | null, to: string | null) => ({ ...wholeWindow, from, to });
const layout = (window: typeof wholeWindow) => historyLayout(doncaster, { width: 1120, asAt, window });

describe('the years drawn', () => {
  it('are held inside those that have facts', () => {
    expect(timeDrawn(doncaster, asAt, years('2016', '2018'))).toEqual([
      dayNumber('2016-01-01'),
      dayNumber('2018-12-31'),
    ]);
    expect(timeDrawn(doncaster, asAt, years('1950', '2090'))).toEqual(timeDrawn(doncaster, asAt));
    expect(timeDrawn(doncaster, asAt, years('2030', null))).toEqual(timeDrawn(doncaster, asAt));
  });

  it('begin with the year of the first fact and end with that of the data', () => {
    expect(yearsOf(doncaster, asAt).at(-1)).toBe('2026');
    expect(yearsOf(doncaster, asAt)).not.toContain('2008');
  });

  it('leave out what happened in others', () => {
    const { flags } = layout(years('2016', '2018'));
    expect(flags.map(({ inspection }) => inspection.endDate)).toEqual(['2017-11-24']);
  });
});

describe('a band that runs on', () => {
  const lanes = laneTrajectories(doncaster, asAt);
  const overall = (from: string, to: string) =>
    within(
      lanes.find(({ lane }) => lane.code === 'overall') ?? lanes[0]!,
      timeScale([dayNumber(from), dayNumber(to)], [0, 100]),
    ).segments;

  it('does not age at the edge: the judgement held after it', () => {
    // Good in January 2025, in force until the edition without an overall judgement began in 2026.
    expect(overall('2024-01-01', '2025-06-30').at(-1)).toMatchObject({ grade: 'good', ending: 'joined' });
    expect(overall('2024-01-01', asAt).at(-1)?.ending).toBe('fades');
  });

  it('shows no change of edition where it began before the edge', () => {
    expect(overall('2023-01-01', asAt)[0]).toMatchObject({ grade: 'requires_improvement', crosses: null });
    expect(overall('2022-01-01', asAt)[1]?.crosses?.code).toBe('SIF');
  });
});

describe('one judgement area', () => {
  const lanes = laneTrajectories(doncaster, asAt);

  it('holds the judgement that covered it together with another', () => {
    const [care] = chosenLanes(lanes, ['care_leavers']);
    const end = care?.segments.find(({ area }) => area.lane !== 'care_leavers')?.end;
    expect(end).toBe('2022-02-25');
    const both = chosenLanes(lanes, ['in_care', 'care_leavers']);
    expect(both[1]?.segments.every(({ area }) => area.lane === 'care_leavers')).toBe(true);
  });

  it('has a title of its own grades and says what is left out', () => {
    const area = { ...wholeWindow, area: 'help_and_protection' };
    expect(windowTitle(doncaster, area)).toContain('help and protection: inadequate in 2015');
    expect(windowSentence(area, doncaster.framework)).toContain('only “help and protection” is drawn');
    expect(windowSentence(wholeWindow, doncaster.framework)).toBeNull();
  });
});

describe('words for years', () => {
  it('name what is drawn', () => {
    expect(windowSentence(years('2016', '2018'), doncaster.framework)).toContain(
      'Only the years 2016 to 2018 are drawn',
    );
    expect(windowSentence(years('2016', '2016'), doncaster.framework)).toContain(
      'Only the year 2016 is drawn',
    );
    expect(windowTitle(doncaster, years('2016', '2018'))).toBe('Doncaster: good in 2017');
    expect(windowTitle(doncaster, years('2018', '2019'))).toBe(
      'Doncaster: no overall judgement was made in these years, as far as our data go',
    );
  });
});

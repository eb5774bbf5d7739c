import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates';
import { lifetime } from './lifetime';
import { timeScale } from './scale';

const scale = timeScale([dayNumber('2013-11-01'), dayNumber('2026-11-22')], [184, 1118]);
const always = { validFrom: null, validTo: null };

describe('the time in which an authority existed', () => {
  it('has no bound where it existed throughout', () => {
    const { began, ended, pause } = lifetime(always, scale);
    expect([began, ended]).toEqual([null, null]);
    expect(pause).toEqual({
      x: scale.x(dayNumber('2020-03-17')),
      right: scale.x(dayNumber('2021-06-27')),
    });
  });

  it('says until when it did not exist, and did not pause before', () => {
    const { began, pause } = lifetime({ validFrom: '2023-04-01', validTo: null }, scale);
    expect(began).toEqual({
      x: scale.x(dayNumber('2023-04-01')),
      text: 'did not exist until 1 April 2023',
      textX: scale.x(dayNumber('2023-04-01')) - 8,
    });
    expect(pause).toBeNull();
  });

  it('clips the pause to both its ends', () => {
    const young = lifetime({ validFrom: '2021-04-01', validTo: null }, scale);
    expect(young.pause?.x).toBe(scale.x(dayNumber('2021-04-01')));
    const old = lifetime({ validFrom: null, validTo: '2021-03-31' }, scale);
    expect(old.pause?.right).toBe(scale.x(dayNumber('2021-03-31')));
    expect(old.ended?.text).toBe('ended on 31 March 2021');
    const besides = lifetime({ validFrom: null, validTo: '2021-03-31' }, scale, 900);
    expect(besides.ended?.textX).toBe(908);
  });

  it('has no end before the day of the data that is still to come, and begins at the edge', () => {
    expect(lifetime({ validFrom: null, validTo: '2027-03-31' }, scale).ended).toBeNull();
    const young = lifetime({ validFrom: '2027-04-01', validTo: null }, scale);
    expect(young.began).toMatchObject({ x: 1118, text: 'begins on 1 April 2027' });
    expect(young.pause).toBeNull();
  });

  it('says it shorter, or not at all, where there is less room', () => {
    const of = (right: number) =>
      lifetime({ validFrom: '2019-04-01', validTo: null }, timeScale(scale.domain, [0, right])).began?.text;
    expect(of(300)).toBe('began 1 Apr 2019');
    expect(of(60)).toBeNull();
  });

  it('existed before or after years that are not drawn', () => {
    const late = timeScale([dayNumber('2024-01-01'), dayNumber('2026-11-22')], [0, 500]);
    expect(lifetime({ validFrom: '2023-04-01', validTo: null }, late).began).toBeNull();
    const early = timeScale([dayNumber('2014-01-01'), dayNumber('2016-12-31')], [0, 500]);
    expect(lifetime({ validFrom: '2023-04-01', validTo: null }, early).began).toMatchObject({
      x: 500,
      text: 'begins on 1 April 2023',
    });
  });
});

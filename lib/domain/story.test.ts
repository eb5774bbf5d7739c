import { expect, it } from 'vitest';
import { doncaster } from './fixtures/doncaster';
import { around, eventNamed, story, visitNamed } from './story';

it('tells everything that has a date, earliest first', () => {
  const all = story(doncaster);
  const dated = doncaster.visits.filter(({ startDate, endDate }) => startDate ?? endDate);
  expect(all).toHaveLength(doncaster.inspections.length + dated.length + doncaster.events.length);
  expect(all.map(({ date }) => date.slice(0, 4))).toEqual(
    [...all.map(({ date }) => date.slice(0, 4))].sort(),
  );
});

it('leads from one to the next and back, whatever its kind', () => {
  const all = story(doncaster);
  all.slice(1).forEach(({ key }, index) => {
    const before = all[index]?.key ?? '';
    expect(around(doncaster, key).before?.key).toBe(before);
    expect(around(doncaster, before).after?.key).toBe(key);
  });
  expect(around(doncaster, all[0]?.key ?? '').before).toBeNull();
});

it('cannot place what is only planned', () => {
  const [visit] = doncaster.visits;
  if (!visit) throw new Error('the worked example has visits');
  const planned = { ...doncaster, visits: [{ ...visit, status: 'planned' as const }] };
  expect(around(planned, visit.key)).toEqual({ placed: false, before: null, after: null });
});

it('finds by the last part of the key, and nothing by another', () => {
  const [visit] = doncaster.visits;
  const [event] = doncaster.events;
  expect(visitNamed(doncaster, visit?.key.split('/')[2] ?? '')).toBe(visit);
  expect(eventNamed(doncaster, event?.key.split('/')[2] ?? '')).toBe(event);
  expect(visitNamed(doncaster, 'none')).toBeNull();
  expect(eventNamed(doncaster, '2022-04-08')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates';
import { history, inspection } from '../fixtures/builders';
import { doncaster } from '../fixtures/doncaster';
import { textWidth } from '../text-width';
import type { Box } from './boxes';
import { historyLayout, labelColumn } from './layout';

const options = { width: 1120, asAt: '2026-11-22' };
const layout = historyLayout(doncaster, options);
const lane = (code: string) =>
  layout.groups.flatMap(({ rows }) => rows).find((row) => row.lane.code === code);

describe('the time axis', () => {
  it('runs from the year of the first fact to the day of the data', () => {
    expect(layout.scale.domain).toEqual([dayNumber('2009-01-01'), dayNumber('2026-11-22')]);
    expect(layout.scale.ticks.map(({ label }) => label?.text)).toEqual(
      Array.from({ length: 18 }, (_, index) => String(2009 + index)),
    );
  });

  it('places a judgement at the end of its inspection', () => {
    expect(lane('overall')?.boxes.map(({ x }) => x)).toEqual(
      ['2015-10-08', '2017-11-24', '2022-02-25', '2025-01-31'].map((day) => layout.scale.x(dayNumber(day))),
    );
  });

  it('places it, and its flag, at its publication by the other clock', () => {
    const byPublic = historyLayout(doncaster, { ...options, clock: 'public' });
    const published = ['2015-11-27', '2018-01-19', '2022-04-08', '2025-03-18'].map((day) =>
      byPublic.scale.x(dayNumber(day)),
    );
    const overall = byPublic.groups[0]?.rows.find((row) => row.lane.code === 'overall');
    expect(overall?.boxes.map(({ x }) => x)).toEqual(published);
    expect(byPublic.flags.map(({ x }) => x)).toEqual(published);
    expect(overall?.boxes.map(({ segment }) => segment.end)).toEqual(
      lane('overall')?.boxes.map(({ segment }) => segment.end),
    );
  });
});

describe('boxes', () => {
  const within = ({ x, right, label }: Box) => label.x >= x - 1 && label.x + label.width <= right + 1;

  it('hold their labels whole', () => {
    const boxes = layout.groups.flatMap(({ rows }) => rows.flatMap((row) => row.boxes));
    expect(boxes.filter((box) => !within(box)).map(({ label }) => label)).toEqual([]);
  });

  it('do not overlap in their lane, nor do the words beside them', () => {
    for (const { boxes } of layout.groups.flatMap(({ rows }) => rows)) {
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index];
        expect(box.x).toBeGreaterThanOrEqual(Math.max(before?.right ?? 0, before?.label.beside?.right ?? 0));
      });
    }
  });

  it('cover two lanes where one judgement is for both', () => {
    const [combined] = lane('in_care')?.boxes.slice(2) ?? [];
    expect(combined?.height).toBe((lane('care_leavers')?.y ?? 0) - (lane('in_care')?.y ?? 0) + 40);
  });

  it('print no grade after the last day on which an edition judged the lane', () => {
    // In 2026 there is no overall judgement: "Good" beside the letter would read as one.
    const of = history({
      inspections: [
        inspection('ILACS_2023', ['2025-11-03', '2025-11-07', '2026-02-02'], { overall: 'good' }),
        inspection('SIF', ['2014-01-01', '2014-01-30', null], { overall: 'good' }),
      ],
    });
    const [row] = historyLayout(of, options).groups[0]?.rows ?? [];
    expect(row?.boxes.at(-1)?.label).toMatchObject({ lines: ['G'], beside: null });
    expect(row?.outOfUse).not.toBeNull();
    for (const { boxes, outOfUse } of layout.groups.flatMap(({ rows }) => rows))
      for (const { label } of boxes)
        expect(label.beside?.right ?? 0).toBeLessThanOrEqual(outOfUse?.x ?? Infinity);
  });

  it('are not paler at their beginning for want of room: the day is known', () => {
    // February 2026, with weeks left until no edition judges the lane: the box is wider than its time.
    const of = history({
      inspections: [
        inspection('ILACS_2023', ['2026-02-16', '2026-02-27', '2026-04-20'], { overall: 'good' }),
        inspection('ILACS_2018', ['2019-01-14', '2019-01-25', '2019-03-01'], { overall: 'good' }),
      ],
    });
    const last = historyLayout(of, { ...options, width: 300 }).groups[0]?.rows[0]?.boxes.at(-1);
    expect(last?.certainFrom).toBe(last?.x);
  });

  it('keep the interval of an uncertain date open', () => {
    const of = history({
      inspections: [inspection('SIF', ['2017', '2017', null], { overall: 'good' }, 'reinspection')],
    });
    const [box] = historyLayout(of, options).groups[0]?.rows[0]?.boxes ?? [];
    expect(box && box.certainFrom - box.x).toBeGreaterThan(50);
  });
});

describe('flags', () => {
  it('stand clear of each other and of the poles that pass them', () => {
    const spans = layout.flags.map(({ label, published, ended, x, row }) => {
      const width = Math.max(textWidth(ended, 13.5, true), textWidth(published, 12.5));
      return {
        row,
        pole: x,
        from: label.anchor === 'start' ? label.x : label.x - width,
        to: label.anchor === 'start' ? label.x + width : label.x,
      };
    });
    for (const one of spans) {
      expect(one.from).toBeGreaterThanOrEqual(0);
      expect(one.to).toBeLessThanOrEqual(options.width);
      for (const other of spans) {
        if (one === other) continue;
        if (one.row === other.row) expect(one.to < other.from || other.to < one.from).toBe(true);
        if (other.row > one.row) expect(other.pole < one.from || other.pole > one.to).toBe(true);
      }
    }
  });
});

describe('tracks', () => {
  it('draw an intervention without a recorded end as begun, never as continuing', () => {
    const track = layout.tracks.find(({ name }) => name === 'Intervention');
    const bars = track?.kind === 'bars' ? track.bars : [];
    expect(bars.map(({ open }) => open)).toEqual([true, false]);
    expect((bars[0]?.right ?? 0) - (bars[0]?.x ?? 0)).toBeLessThan(40);
  });

  it('never cut off that an end is not known', () => {
    for (const width of [1120, 736])
      for (const track of historyLayout(doncaster, { ...options, width }).tracks)
        for (const { open, label } of track.kind === 'bars' ? track.bars : [])
          if (open) expect(label.text).toContain('end not in our data');
  });

  it('stay inside the plot', () => {
    for (const track of layout.tracks) {
      for (const { x } of track.points) expect(x).toBeGreaterThanOrEqual(labelColumn);
    }
  });
});

describe('an authority that ended', () => {
  const until = (validTo: string) =>
    historyLayout({ ...doncaster, authority: { ...doncaster.authority, validTo } }, options);

  it('has nothing drawn after its last day, which is marked', () => {
    const { ends, groups, pause, scale } = until('2019-03-31');
    expect(ends).toMatchObject({ x: scale.x(dayNumber('2019-03-31')), text: 'ended on 31 March 2019' });
    const [own] = groups;
    for (const { outOfUse } of own?.rows ?? [])
      expect(outOfUse?.right ?? 0).toBeLessThanOrEqual(scale.x(dayNumber('2019-03-31')));
    expect(pause).toBeNull();
  });

  it('has no end drawn while that is still to come', () => {
    expect(until('2027-03-31').ends).toBeNull();
    expect(until('2027-03-31').groups).toEqual(layout.groups);
  });
});

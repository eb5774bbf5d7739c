/** What the reader of a chart finds in the page: the drawing that is shown, its time axis, and the events in words. */

/** Where a reader can stop: everything that stands on one day, as the page's list of the story says it. */
export interface Stop {
  /** As in `dayNumber`. */
  day: number;
  items: HTMLElement[];
}

/** The time axis of the drawing that is shown, in pixels of the screen from the left edge of `frame`. */
export interface Axis {
  first: number;
  last: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The list that says the story in words; on wide screens it is there and not shown. */
export const storyId = 'story-rows';

/** All stops, earliest first. */
export function readStops(): Stop[] {
  const byDay = new Map<number, HTMLElement[]>();
  for (const item of document.querySelectorAll<HTMLElement>(`#${storyId} > [data-day]`)) {
    const day = Number(item.dataset.day);
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  return [...byDay].map(([day, items]) => ({ day, items })).sort((a, b) => a.day - b.day);
}

/** Null where no drawing is shown. */
export function readAxis(frame: HTMLElement): Axis | null {
  const svg = [...frame.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0);
  const [first, last] = numbers(svg?.dataset.domain);
  const [left, right] = numbers(svg?.dataset.range);
  if (!svg || first === undefined || last === undefined || left === undefined || right === undefined)
    return null;
  const box = svg.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  return {
    first,
    last,
    left: x + left * scale,
    right: x + right * scale,
    top: y,
    bottom: y + Number(svg.dataset.bottom) * scale,
  };
}

/** Pixels of a day, and the day at a pixel; both held inside the axis. */
export const xOf = ({ first, last, left, right }: Axis, day: number): number =>
  left + ((Math.min(Math.max(day, first), last) - first) / Math.max(last - first, 1)) * (right - left);
export const dayAt = ({ first, last, left, right }: Axis, x: number): number =>
  first + ((Math.min(Math.max(x, left), right) - left) / (right - left)) * (last - first);

/** The stop nearest to a pixel, at most 30 away; null where there is none. */
export function nearest(stops: Stop[], axis: Axis, x: number): number | null {
  const distances = stops.map(({ day }) => Math.abs(xOf(axis, day) - x));
  const least = Math.min(...distances);
  return least <= 30 ? distances.indexOf(least) : null;
}

/** A stop in words with a space between all parts: what marks repeat for the eye is left out. */
export function inWords({ items }: Stop): string {
  const parts = items.flatMap((item) => [...item.children].map(spoken));
  return parts.map((part) => part.replace(/\.$/, '')).join('. ');
}

function spoken(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  // A judgement is an item of a list: its area and its grade.
  const between = node.nodeName === 'UL' ? '; ' : node.nodeName === 'LI' ? ': ' : ' ';
  const parts = [...node.childNodes].map(spoken).filter((part) => part.trim() !== '');
  return parts
    .join(between)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')
    .trim();
}

const numbers = (text: string | undefined): number[] => text?.split(' ').map(Number) ?? [];

/** Lines to sections and passages. One pass, from the first line to the last; what a line is depends on what stands before. */
import type { Line } from '../parse/lines';
import { type Shape, shapeOf } from './line-shape';
import { type Heading, headingOf } from './headings';
import type { Numbering } from './numbering';
import type { Passage, PassageKind, ReportPart, Section } from './types';

export interface AssembleOptions {
  /** Type size of the text, width of the pages: points. */
  size: number;
  width: number;
  numbering: Numbering;
  /** In the layout of 2013 a numbered paragraph introduces the points; elsewhere points inside a paragraph are part of it. */
  pointsAfterNumbers: boolean;
}

/** Sections of a report in reading order. @param pages lines of the text, page by page */
export function assemble(pages: readonly (readonly Line[])[], options: AssembleOptions): Section[] {
  const builder = new Builder(options);
  for (const page of pages) {
    const shapes = shapeOf(page, options);
    for (const shape of shapes) builder.take(shape);
  }
  return builder.sections.filter(({ title, passages }) => passages.length > 0 || title !== '');
}

class Builder {
  readonly sections: Section[] = [];
  #part: ReportPart = 'authority';
  #passage: Passage | null = null;
  #last: Line | null = null;
  /** Left edge of the first point in the section: points further right belong to the one above. */
  #points: number | null = null;

  constructor(readonly options: AssembleOptions) {}

  take(shape: Shape): void {
    if (shape.kind === 'heading') this.#heading(shape);
    else if (shape.kind === 'number') this.#begin('numbered', shape.line, shape.text, shape.number);
    else if (shape.kind === 'point') this.#point(shape);
    else this.#text(shape);
    this.#last = shape.lines.at(-1) ?? this.#last;
  }

  get #section(): Section {
    const last = this.sections.at(-1);
    if (last) return last;
    return this.#open({ title: '', kind: 'summary', part: 'authority', area: null, grade: null, page: 1 });
  }

  #open(section: Omit<Section, 'passages'>): Section {
    const made: Section = { ...section, passages: [] };
    this.sections.push(made);
    this.#passage = null;
    this.#points = null;
    return made;
  }

  #heading({ line, text, beside, level }: Extract<Shape, { kind: 'heading' }>): void {
    const stated = /^grade \d \((\w+)\)$/i.exec(text);
    if (stated?.[1] && this.#section.kind === 'judged') {
      this.#section.grade = headingOf('Capacity to improve', stated[1]).grade;
      return;
    }
    if (/^key judge?ments?\b/i.test(text)) return;
    const heading = headingOf(text, beside);
    const current = this.#section;
    if (level === 'section' || (heading.area && beside !== '') || this.#divides(heading, current)) {
      if (heading.part) this.#part = heading.part;
      if (heading.area && current.area === heading.area && current.grade === null && !hasText(current)) {
        current.grade = heading.grade;
        return;
      }
      // The same heading stands once more above a table that repeats it with the grade.
      const before = current.passages.at(-1);
      if (heading.area && before?.kind === 'heading' && headingOf(before.text).area === heading.area)
        current.passages.pop();
      this.#open({ ...heading, part: this.#part, page: line.page });
    } else if (current.kind === 'earlier' && current.passages.length > 0) {
      this.#open({ ...heading, kind: 'context', area: null, part: this.#part, page: line.page });
    } else if (current.kind === 'about') {
      // Names of inspectors stand alone on their lines.
      this.#begin('paragraph', line, text);
    } else {
      this.#begin('heading', line, text);
      this.#passage = null;
      this.#points = null;
    }
  }

  /** Whether a heading in the size of the text begins a section: one that is judged, or a list of what to improve. */
  #divides({ kind, grade }: Heading, { kind: current, title }: Section): boolean {
    const reasons = /because:?$/i.test(title);
    const aside = current === 'context' || current === 'earlier' || current === 'young_people' || reasons;
    if (kind === 'earlier') return current === 'context' || current === 'other';
    if (kind === 'judged') return grade !== null && !aside;
    const list = current === 'improvement' || current === 'priority';
    return (
      kind === 'improvement' ||
      kind === 'priority' ||
      (kind === 'context' && !aside) ||
      (list && kind !== 'other')
    );
  }

  #point({ line, text, x }: Extract<Shape, { kind: 'point' }>): void {
    const open = this.#passage;
    const inParagraph = open?.kind === 'numbered' && !this.options.pointsAfterNumbers;
    this.#points ??= inParagraph ? null : x;
    const deeper = this.#points !== null && x > this.#points + 8;
    if (open && (inParagraph || (deeper && open.kind === 'point'))) this.#add(line, `\n• ${text}`);
    else this.#begin('point', line, text);
  }

  #text({ line, text, near }: Extract<Shape, { kind: 'text' }>): void {
    const open = this.#passage;
    if (!open) {
      this.#begin('paragraph', line, text);
      return;
    }
    const turned = open.lastPage !== line.page;
    const unfinished = !/[.!?:;”"’']\s*$/.test(open.text) || /^[a-z]/.test(text);
    const indented = (line.cells[0]?.x ?? 0) >= this.#margin() + 8;
    const belongs = open.kind === 'numbered' ? indented || near : near;
    if (near || (turned && unfinished)) this.#add(line, joint(open.text) + text);
    else if (belongs || (turned && open.kind === 'numbered' && indented)) this.#add(line, `\n${text}`);
    else this.#begin('paragraph', line, text);
  }

  /** Left edge of the numbers of this report's paragraphs. */
  #margin(): number {
    const [first] = this.options.numbering.starts.keys();
    return first?.cells[0]?.x ?? 0;
  }

  #begin(kind: PassageKind, line: Line, text: string, number: number | null = null): void {
    const passage: Passage = { kind, number, page: line.page, lastPage: line.page, text };
    this.#section.passages.push(passage);
    this.#passage = passage;
  }

  #add(line: Line, text: string): void {
    if (!this.#passage) return;
    this.#passage.text += text;
    this.#passage.lastPage = line.page;
  }
}

const hasText = ({ passages }: Section): boolean => passages.some(({ kind }) => kind !== 'heading');

/** A word that is divided at its hyphen goes on without a space. */
function joint(text: string): string {
  return /[\p{L}\d]-$/u.test(text) ? '' : ' ';
}

/** The real reports: golden facts checked by eye, the committed facts, and the pages that state them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { current, dataFolder, knownAuthorities, readCommitted } from './data/committed';
import { candidates } from './build/candidates';
import { findInputs } from './build/inputs';
import { nextRelease } from './build/release';
import { goldenFacts, goldenStructure } from './golden/golden';
import { structureOf } from './golden/structure';
import type { Outcome } from './outcome';
import { readAll } from './pool';
import { hasShared, sharedFolder } from './testing';

const committed = readCommitted();
const grades: Record<string, RegExp> = {
  outstanding: /outstanding/i,
  good: /good/i,
  // A footnote digit can stand between the two words.
  requires_improvement: /requires?[\s\d]*improvement/i,
  adequate: /(?<!in)adequate/i,
  inadequate: /inadequate/i,
  not_judged: /not judged/i,
};

describe.skipIf(!hasShared)('the shared reports (needs ../shared)', () => {
  const outcomes = new Map<string, Outcome>();
  const inputs = findInputs(sharedFolder, committed);
  const { authorityProfile, ...facts } = committed.facts;
  const known = knownAuthorities({ ...facts, authorityProfile: current(authorityProfile) });

  beforeAll(async () => {
    await readAll(inputs.files, { known, published: null, dryRun: false }, 2, (outcome) => {
      outcomes.set(outcome.file.name, outcome);
    });
  }, 300_000);

  function readOf(file: string) {
    const outcome = outcomes.get(join(sharedFolder, 'reports', file));
    if (outcome?.status !== 'read') throw new Error(`refused: ${outcome?.reason}`);
    return outcome;
  }

  it('reads 454 and refuses the 3 that are web pages', () => {
    const refused = [...outcomes.values()].filter(({ status }) => status === 'refused');
    expect(refused.map((one) => one.status === 'refused' && one.reason)).toEqual(
      Array(3).fill('not-a-pdf: the file is a web page saved under a .pdf name'),
    );
    expect(outcomes.size).toBe(457);
  });

  it.each(goldenFacts)('golden facts: $file', (row) => {
    const { report, sha256 } = readOf(row.file);
    expect(sha256).toBe(row.sha256);
    expect(report).toMatchObject({
      edition: row.edition,
      kind: row.kind,
      startDate: row.startDate,
      endDate: row.endDate,
      publishedOnPrinted: row.publishedOnPrinted,
      leadInspectors: row.leadInspectors,
    });
    // Written down for the later layouts only; the golden structure has them of all.
    if (row.edition.startsWith('ILACS'))
      expect([report.improvementPoints, report.paragraphs]).toEqual([row.improvePoints, row.lastParagraph]);
    const byArea = (a: { area: string }, b: { area: string }) => a.area.localeCompare(b.area);
    expect([...report.judgements].sort(byArea)).toEqual([...row.judgements].sort(byArea));
  });

  it.each(goldenStructure)('golden structure: $file', (row) => {
    const { report, sha256 } = readOf(row.file);
    expect(sha256).toBe(row.sha256);
    const { startOf, ...structure } = structureOf(report);
    const { sections, paragraphs, crosses, improvementPoints, references, priorityActions, boardPoints } =
      row;
    expect(structure).toEqual({
      sections,
      paragraphs,
      crosses,
      improvementPoints,
      references,
      priorityActions,
      boardPoints,
    });
    expect(row.starts.map(([number]) => [number, startOf(number)])).toEqual(row.starts);
  });

  it.each(goldenStructure)('golden remarks: nothing untrue about earlier inspections in $file', (row) => {
    const { remarks } = readOf(row.file).report;
    for (const remark of remarks) {
      if (remark.kind === 'figure') {
        const stated = row.figures.find(([subject]) => subject === remark.subject);
        if (stated) expect(remark.value, remark.subject).toBe(stated[1].replace(' ', ''));
        continue;
      }
      // The golden list calls care leavers "other", and dates some statements more exactly.
      const holds = row.earlier.some(
        ([date, subject, grade]) =>
          date.startsWith(remark.date) &&
          grade === remark.grade &&
          [remark.subject, 'other'].includes(subject),
      );
      expect(holds, JSON.stringify(remark)).toBe(true);
    }
  });

  it('numbers the paragraphs of every report from 1 without a gap, but for one printed twice', () => {
    const faulty = [...outcomes.values()].flatMap((outcome) =>
      outcome.status === 'read' && outcome.report.text.faults.length > 0
        ? [[outcome.file.name.replace(/^.*reports./, ''), outcome.report.text.faults]]
        : [],
    );
    expect(faulty).toEqual([['80506-lambeth/2026-03-10.pdf', [{ number: 57, what: 'twice' }]]]);
  });

  it('raises these warnings, each of which docs/method.md explains', () => {
    const raised = [...outcomes.values()].flatMap((outcome) =>
      outcome.status === 'read' ? outcome.warnings.map((warning) => warning.split(':')[0]) : [],
    );
    expect(raised.sort()).toEqual([
      ...Array<string>(5).fill('footer-differs'),
      'paragraph-twice',
      ...Array<string>(4).fill('published-differs'),
    ]);
  });

  it('gives the committed facts again, from the files that are recorded', () => {
    if (inputs.unrecorded.length > 0)
      console.warn(`${inputs.unrecorded.length} files of ../shared are not yet recorded`);
    expect(inputs.missing).toEqual([]);
    const skip = new Set(inputs.unrecorded);
    const recorded = inputs.files
      .filter(({ name }) => !skip.has(name))
      .flatMap(({ name }) => outcomes.get(name) ?? []);
    const rebuilt = candidates(recorded, inputs.reference, known, committed, dataFolder);
    expect(nextRelease(committed, rebuilt.facts, '2100-01-01', 'check')).toMatchObject({
      revision: null,
      added: 0,
      retired: 0,
    });
  });

  it("finds the grade's words on the stated page of every judgement read from a file", async () => {
    const files = new Map(
      inputs.files.flatMap((file) => [[outcomes.get(file.name)?.sha256, file.path] as const]),
    );
    const sources = new Map(current(committed.facts.source).map((source) => [source.id, source.sha256]));
    const read = current(committed.facts.judgement).filter(({ method }) => method === 'report_reader');
    let checked = 0;
    for (const sourceId of new Set(read.map((judgement) => judgement.sourceId))) {
      const sha256 = sources.get(sourceId) ?? '';
      const judgements = read.filter((judgement) => judgement.sourceId === sourceId);
      const path = files.get(sha256);
      if (!path) throw new Error(`no file with the hash ${sha256}`);
      const document = await getDocumentProxy(Uint8Array.from(readFileSync(path)), { verbosity: 0 });
      const texts = new Map<number, string>();
      for (const { key, page, grade, reason } of judgements) {
        if (page === null) throw new Error(`${key} has no page`);
        const text = texts.get(page) ?? (await textOf(document, page));
        texts.set(page, text);
        expect(text, key).toMatch(grades[grade ?? reason ?? ''] ?? /^$/);
        checked += 1;
      }
      await document.loadingTask.destroy();
    }
    expect(checked).toBeGreaterThan(2300);
  }, 300_000);
});

/** Words of a page without regard to where they stand: another way of reading than the reader's own. */
async function textOf(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
  number: number,
): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

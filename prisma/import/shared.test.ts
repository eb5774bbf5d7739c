/** The real reports: golden facts checked by eye, the committed facts, and the pages that state them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { current, dataFolder, knownAuthorities, readCommitted } from './data/committed';
import { candidates } from './build/candidates';
import { findInputs } from './build/inputs';
import { nextRelease } from './build/release';
import type { Outcome } from './outcome';
import { readAll } from './pool';
import { hasShared, sharedFolder } from './testing';

const golden = z
  .object({
    file: z.string(),
    sha256: z.string(),
    edition: z.string(),
    kind: z.string(),
    startDate: z.string(),
    endDate: z.string(),
    publishedOnPrinted: z.string().nullable(),
    leadInspectors: z.array(z.string()),
    judgements: z.array(z.object({ area: z.string(), grade: z.string(), page: z.number() })),
    improvePoints: z.number().nullable(),
    lastParagraph: z.number().nullable(),
  })
  .array()
  .parse(
    readFileSync(fileURLToPath(new URL('./golden/facts.jsonl', import.meta.url)), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  );

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

  it('reads 454 and refuses the 3 that are web pages', () => {
    const refused = [...outcomes.values()].filter(({ status }) => status === 'refused');
    expect(refused.map((one) => one.status === 'refused' && one.reason)).toEqual(
      Array(3).fill('not-a-pdf: the file is a web page saved under a .pdf name'),
    );
    expect(outcomes.size).toBe(457);
  });

  it.each(golden)('golden: $file', (row) => {
    const outcome = outcomes.get(join(sharedFolder, 'reports', row.file));
    if (outcome?.status !== 'read') throw new Error(`refused: ${outcome?.reason}`);
    const { report } = outcome;
    expect(outcome.sha256).toBe(row.sha256);
    expect(report).toMatchObject({
      edition: row.edition,
      kind: row.kind,
      startDate: row.startDate,
      endDate: row.endDate,
      publishedOnPrinted: row.publishedOnPrinted,
      leadInspectors: row.leadInspectors,
      improvementPoints: row.improvePoints,
      paragraphs: row.lastParagraph,
    });
    const byArea = (a: { area: string }, b: { area: string }) => a.area.localeCompare(b.area);
    expect([...report.judgements].sort(byArea)).toEqual([...row.judgements].sort(byArea));
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

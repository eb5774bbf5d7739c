/** Facts and structure of real reports, written down from page images before the reader ran on them (docs/method.md). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

function read<S extends z.ZodType>(name: string, row: S): z.infer<S>[] {
  const lines = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => row.parse(JSON.parse(line)));
}

export const goldenFacts = read(
  './facts.jsonl',
  z.object({
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
  }),
);

const grade = z.string().nullable();

export const goldenStructure = read(
  './structure.jsonl',
  z.object({
    file: z.string(),
    sha256: z.string(),
    /** Judged sections in order: area, page of the heading, grade that the heading states. */
    sections: z.array(z.tuple([z.string(), z.number(), grade])),
    /** Last number; null: not numbered. */
    paragraphs: z.number().nullable(),
    /** Number and page of some paragraphs. */
    starts: z.array(z.tuple([z.number(), z.number()])),
    /** Paragraphs that go on over the page, on the first ten pages with numbers. */
    crosses: z.array(z.number()),
    improvementPoints: z.number().nullable(),
    /** How many of these end with a reference to the national framework. */
    references: z.number(),
    priorityActions: z.number().nullable(),
    /** Points and priority actions for the safeguarding children board. */
    boardPoints: z.number().nullable(),
    /** Date, subject and grade of earlier inspections that the report states. */
    earlier: z.array(z.tuple([z.string(), z.string(), z.string()])),
    figures: z.array(z.tuple([z.string(), z.string()])),
  }),
);

/** For tests: what the reader hands over. */
import type { Read } from './outcome';

/** A report as the reader would hand it over; the authority and its dates are made up for the test. */
export function outcome(sha: string, change: Partial<Read['report']> = {}, publishedOn = '2026-11-20'): Read {
  return {
    file: {
      name: 'new.pdf',
      path: '/new.pdf',
      publishedOn,
      url: `https://example.org/${publishedOn}`,
      filedUrn: null,
    },
    sha256: sha.repeat(64).slice(0, 64),
    bytes: 1,
    status: 'read',
    publishedOn,
    warnings: [],
    report: {
      authority: 'doncaster',
      urn: '80462',
      edition: 'ILACS_2026',
      kind: 'full',
      startDate: '2026-10-05',
      endDate: '2026-10-09',
      publishedOnPrinted: null,
      leadInspectors: ['A Name'],
      judgements: [
        { area: 'leadership', grade: 'good', page: 1 },
        { area: 'help_and_protection', grade: 'good', page: 1 },
        { area: 'in_care', grade: 'outstanding', page: 1 },
        { area: 'care_leavers', grade: 'not_judged', page: 1 },
      ],
      improvementPoints: 3,
      priorityActions: null,
      paragraphs: 60,
      warnings: [],
      confirmed: 4,
      text: { sections: [], faults: [] },
      remarks: [],
      note: null,
      ...change,
    },
  };
}

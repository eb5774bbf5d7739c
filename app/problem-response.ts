import type { Problem } from '@/lib/domain/problem';

/** A problem document as an answer, never kept. */
export const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });

import { citation, type Cited } from '@/lib/domain/citation';

/** How to cite the page: what, by whom, of which state of the data, where. The reader adds the day of access. */
export function Citation(cited: Cited) {
  return <p className="measure mt-4 [overflow-wrap:anywhere]">To cite this page: {citation(cited)}</p>;
}

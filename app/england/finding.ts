/** What the preview picture of England, or of a region, shows, and what is said of it to those who do not see it. */
import { countSteps, stepOn } from '@/lib/domain/held';
import { told } from '@/lib/domain/country';
import type { Place, Placed } from './placed';

/** Of the newest question that the lane has asked; `steps` is null where none was judged. */
export function placeFinding({ name }: Pick<Place, 'name'>, placed: Placed) {
  const { questions, held, existed, asAt, view, area } = placed;
  const place = name.replace(/^the /, 'The ');
  const question = questions.at(-1);
  if (!question) return { title: `${place}: no grade for “${area}” in our data`, subtitle: '', steps: null };
  const steps = countSteps(held.stretches, question.series);
  const since = view.clock === 'public' ? ', from publication' : '';
  const drawn = `${question.title}: how many held each grade${since}. Line: all authorities.`;
  const others = questions.length - 1;
  return {
    title: `${place}, ${area}: ${told(steps.at(-1)?.counts, stepOn(existed, asAt)?.count ?? 0)}`,
    // A longer line would be in type too small to read; the name of the question tells its editions.
    subtitle: others > 0 && drawn.length < 100 ? `${drawn} Earlier questions: on the page.` : drawn,
    steps,
  };
}

import type { Framework } from '@/lib/domain/framework';
import type { ViewState } from '@/lib/view-state';
import { AreaChoices } from '../AreaChoices';
import { ClockChoices } from '../ClockChoices';
import { AlignChoices } from './AlignChoices';
import { YearsForm } from '../YearsForm';

interface Props {
  view: ViewState;
  /** Codes of the lanes that can be chosen. */
  lanes: readonly string[];
  framework: Framework | null;
  /** Years that can be chosen, YYYY. */
  years: string[];
}

/** The other views of the same authorities: plain links and a form. */
export function Views({ view, lanes, framework, years }: Props) {
  return (
    <nav aria-label="Views of the chart" className="section unprinted grid gap-3">
      <AreaChoices path="/compare" view={view} lanes={lanes} framework={framework} />
      <ClockChoices path="/compare" view={view} />
      <AlignChoices view={view} />
      {view.align === 'calendar' && <YearsForm path="/compare" view={view} years={years} anchor="#chart" />}
    </nav>
  );
}

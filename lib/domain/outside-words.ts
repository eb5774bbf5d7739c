/** Why authorities are missing from a share, in words. */
import type { ShareAt, WhyWithout } from './outside-check';
import { list } from './list';

const whys: Record<WhyWithout, string> = {
  later: 'The first full inspection in our data was published later',
  undated: 'The publication date is not known',
  no_grade: 'The latest inspection states no overall grade that we hold',
  none: 'No full inspection is in our data',
};

const order: WhyWithout[] = ['later', 'undated', 'no_grade', 'none'];

/** "The first full inspection in our data was published later: Camden and Oldham. ..."; '' for none. */
export function withoutInWords(without: ShareAt['without']): string {
  return order
    .flatMap((why) => {
      const names = without.filter((one) => one.why === why).map(({ displayName }) => displayName);
      return names.length > 0 ? [`${whys[why]}: ${list(names)}.`] : [];
    })
    .join(' ');
}

import { Link } from '@/components/Link';
import { Fragment } from 'react';
import { visitInWords } from '@/lib/domain/happening-words';
import type { Inspection, Visit } from '@/lib/domain/history';
import { inspectedInWords } from '@/lib/domain/load-words';

/** "re-inspection, 9 to 24 November 2017", each leading to its page. */
export function ListedInspections({ all }: { all: readonly Inspection[] }) {
  return <Listed items={all.map((one) => ({ key: one.key, words: inspectedInWords(one) }))} />;
}

/** "monitoring visit, August 2016", each leading to its page. */
export function ListedVisits({ all }: { all: readonly Visit[] }) {
  return <Listed items={all.map((one) => ({ key: one.key, words: visitInWords(one) }))} />;
}

/** The words hold commas themselves. */
function Listed({ items }: { items: readonly { key: string; words: string }[] }) {
  return items.map(({ key, words }, index) => (
    <Fragment key={key}>
      {index > 0 && '; '}
      <Link href={`/authorities/${key}`} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
        {words}
      </Link>
    </Fragment>
  ));
}

import { sourceLink } from '@/lib/domain/provenance';
import type { SourceRef } from '@/lib/domain/source';

/** Says that the text of a report is no part of a frozen page, and where it can be read. */
export function FrozenText({ current, source }: { current: string; source: SourceRef }) {
  const href = sourceLink(source, null);
  return (
    <p className="measure mt-4">
      The text of a report is no part of a revision of our data: each server holds the texts that were brought
      to it. <a href={current}>The current page</a> shows the text if this server has it.
      {href && (
        <>
          {' '}
          <a href={href}>Read the report at its source</a>
        </>
      )}
    </p>
  );
}

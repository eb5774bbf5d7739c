import type { Statement } from '@/lib/domain/source';
import { SourceLink } from './SourceNote';

interface Props {
  /** What our entry says, to stand beside the statements that differ. */
  own: string;
  statements: Statement[];
}

/** What other sources say about a fact: those that differ side by side with it, then those that agree or add. */
export function Statements({ own, statements }: Props) {
  const differing = statements.filter(({ stance }) => stance === 'differs');
  const others = statements.filter(({ stance }) => stance !== 'differs');
  return (
    <>
      {differing.length > 0 && (
        <div className="entry my-2 border-l-4 border-ink pl-3" data-conflict="">
          <p className="font-semibold">Sources differ</p>
          <ul>
            <li>This entry: {own}.</li>
            {differing.map((statement) => (
              <li key={statement.key}>
                {statement.says}.{' '}
                <span className="fine">
                  <SourceLink source={statement.source} page={statement.page} />.
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <ul className="fine">
          {others.map((statement) => (
            <li key={statement.key}>
              {statement.stance === 'agrees' ? 'Says the same' : 'Also says'}: {statement.says}.{' '}
              <SourceLink source={statement.source} page={statement.page} />.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

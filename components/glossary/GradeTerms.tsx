import { gradeLooks } from '@/lib/domain/grades';

/** The grades of both scales with their letters, in their order; never as a rank of authorities. */
export function GradeTerms() {
  const of = (wanted: 'current' | 'before') =>
    Object.entries(gradeLooks)
      .filter(([, { scale }]) => (scale === 'current') === (wanted === 'current'))
      .sort(([, a], [, b]) => a.order - b.order);
  return (
    <>
      <p className="measure mt-4">Since November 2013 reports use four grades:</p>
      <Grades of={of('current')} />
      <p className="measure mt-4">
        Before that some judgements used words of another scale. They cannot be compared with later ones:
      </p>
      <Grades of={of('before')} />
    </>
  );
}

function Grades({ of }: { of: [string, (typeof gradeLooks)[keyof typeof gradeLooks]][] }) {
  return (
    <ul className="mt-2 grid gap-1">
      {of.map(([code, { letter, label }]) => (
        <li key={code}>
          <span className={`chip chip-${code.replaceAll('_', '-')}`} aria-hidden="true">
            {letter}
          </span>{' '}
          {label}
        </li>
      ))}
    </ul>
  );
}

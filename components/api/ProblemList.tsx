interface Props {
  problems: { code: string; title: string; status: number }[];
}

/** The kinds of problems, each at the place that its documents name. */
export function ProblemList({ problems }: Props) {
  return (
    <dl className="mt-4 border-t border-line">
      {problems.map(({ code, title, status }) => (
        <div
          key={code}
          id={code}
          className="grid gap-x-6 border-b border-faint py-3 sm:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <dt>
            <code className="font-semibold">{code}</code>
          </dt>
          <dd>
            {status}: {title}.
          </dd>
        </div>
      ))}
    </dl>
  );
}

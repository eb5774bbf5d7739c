const readers: readonly { who: string; how: string }[] = [
  {
    who: 'Councillors',
    how: 'Start at the right: the last band of each lane is the latest judgement. Read to the left to see what it was before. Two strokes across a band mean that the framework changed there and the two can still be compared; where a band fades, nothing comparable followed.',
  },
  {
    who: 'Reporters',
    how: 'Each inspection has two dates. A judgement describes the days of the inspection; the public learned of it weeks later. Quote the grade with the month of the inspection, and open the report at the page that we name before you quote it. “Requires improvement to be good” is the full wording of “requires improvement”.',
  },
  {
    who: 'Officers',
    how: 'A visit between two inspections gives no grade and does not change a band. Visits in our data are a part of those that took place, so a gap is not a record of no visit. A period of intervention without a recorded end is drawn as a stub, not as continuing.',
  },
  {
    who: 'Researchers',
    how: 'Charts place judgements at the end of the inspection; the same chart by date of publication is one link below it. Every fact has a key, a source and the revision that brought it. A date known only to the month or year is drawn paler or open. We derive no grade and compute no score.',
  },
];

/** How to read the chart of an authority, for each kind of reader. */
export function Reading() {
  return (
    <dl className="mt-4 border-t border-line">
      {readers.map(({ who, how }) => (
        <div key={who} className="grid gap-x-6 border-b border-faint py-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="font-semibold">{who}</dt>
          <dd className="max-w-[70ch]">{how}</dd>
        </div>
      ))}
    </dl>
  );
}

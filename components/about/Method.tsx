/** How the data are made and what the site does not do, in plain words. */
export function Method() {
  return (
    <>
      <section aria-labelledby="method" className="section">
        <h2 id="method">How the data are made</h2>
        <ol className="measure mt-4 grid list-decimal gap-3 pl-6">
          <li>
            <strong>Reports are read from their own files.</strong> A program reads the position of every word
            in the PDF, takes the framework edition from the first page, finds each judgement by its printed
            label, and records its grade and page. Where the text is not certain it refuses the file and says
            why. It does not guess.
          </li>
          <li>
            <strong>The readings are tested.</strong> The stated page of every judgement that was read is read
            once more, to find the words of the grade on it. For more than a hundred reports the facts were
            written down by eye from the pages before the program ran.
          </li>
          <li>
            <strong>Other facts come from tables whose every row names its source:</strong> a letter, a later
            report, an article, a council’s page. Such a fact has no page number, and the page says so.
          </li>
          <li>
            <strong>Nothing is overwritten.</strong> A correction retires the old entry and adds a new one,
            with the reason. Where sources disagree, both stand and the conflict is shown.
          </li>
        </ol>
      </section>
      <section aria-labelledby="rules" className="section">
        <h2 id="rules">The rules we keep</h2>
        <ul className="measure mt-4 grid list-disc gap-3 pl-6">
          <li>
            <strong>Two dates.</strong> An inspection ends on one day and is published weeks later. Charts
            place a judgement where its inspection ended and say when it became public.
          </li>
          <li>
            <strong>Like with like.</strong> Two judgements are joined or compared only where their editions
            mean the same by them. A comparison across editions says so. “Adequate”, used before November
            2013, and “requires improvement” belong to different scales.
          </li>
          <li>
            <strong>No judgement of our own.</strong> We make no score, no average and no ranking. Since April
            2026 inspections make no overall judgement, and we do not work one out.
          </li>
          <li>
            <strong>An absence has a reason.</strong> Not part of the edition, not judged in this report,
            printed as “Not judged”, not inspected yet, not in our data, and unreadable are six different
            things.
          </li>
          <li>
            <strong>The judgement is of the authority,</strong> also where a trust or company delivers. We
            show who delivered at the time.
          </li>
        </ul>
      </section>
    </>
  );
}

/** The latest judgements in words, lane by lane. */
export function Differences({ told }: { told: string[] }) {
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="differences" className="section">
      <h2 id="differences">The latest judgements in words</h2>
      <ul className="mt-2 grid max-w-[75ch] list-disc gap-2 ps-5">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is not like for like, before the grades that a reader would compare. */
export function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="like-with-like" className="section">
      <h2 id="like-with-like">Before you compare</h2>
      <ul className="mt-2 grid max-w-[75ch] list-disc gap-2 ps-5">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

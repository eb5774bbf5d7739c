/** Says that no report was imported on this server, and how to do it. */
export function NoTexts() {
  return (
    <section aria-labelledby="no-texts" className="mt-8">
      <h2 id="no-texts">No report is held here yet</h2>
      <p className="measure mt-2">
        The text of a report can be searched on a server where the report was imported. Whoever runs this
        server can download reports from Ofsted’s site and run <code>npm run import -- FOLDER</code>. Names of
        authorities, visits and events can be searched without.
      </p>
    </section>
  );
}

/** Said wherever a reader would miss an overall grade that the framework no longer gives. */
export function NoOverall() {
  return (
    <section aria-labelledby="no-overall" className="measure mt-6">
      <h2 id="no-overall" className="font-sans text-[1.1rem]">
        Why is there no overall grade?
      </h2>
      <p className="mt-1">
        Since April 2026 Ofsted’s inspections of children’s services make no overall judgement. Each area has
        its own grade. We do not work out an overall grade from them: nobody has made that judgement.
      </p>
    </section>
  );
}

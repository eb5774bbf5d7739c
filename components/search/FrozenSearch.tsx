/** Says what a search in an earlier revision covers, and where the texts are searched. */
export function FrozenSearch({ current }: { current: string }) {
  return (
    <p className="measure mt-2">
      The address names a revision of our data. The texts of reports are no part of it: each server holds the
      texts that were brought to it. So this page finds authorities, visits and events of that revision only.{' '}
      <a href={current}>The same search with the texts that this server has today</a>
    </p>
  );
}

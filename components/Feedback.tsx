/** Leads to a report of an error in which the entry of a page is already named. */
export function Feedback({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <p className="unprinted mt-2">
      <a href={href} className="inline-block py-1.5 pointer-coarse:py-2.5">
        Something wrong with this entry?
      </a>
    </p>
  );
}

interface DoubtProps {
  href: string | null;
  /** What it is that may be wrong, for those who do not see the row: "care leavers, 8 April 2022". */
  about: string;
}

/** The same for one fact among others, in its row. */
export function Doubt({ href, about }: DoubtProps) {
  if (href === null) return null;
  return (
    <a
      href={href}
      aria-label={`Something wrong? ${about}`}
      className="unprinted fine block pointer-coarse:py-2.5"
    >
      Something wrong?
    </a>
  );
}

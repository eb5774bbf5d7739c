import type { ReactNode } from 'react';

interface Props {
  /** Anchor. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a long page under its own heading and anchor. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

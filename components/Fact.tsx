import type { ReactNode } from 'react';

/** One row of a list of facts: its name, then what is known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-faint py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <dt className="text-soft">{name}</dt>
      <dd className="max-w-[70ch]">{children}</dd>
    </div>
  );
}

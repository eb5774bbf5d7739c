import Link from 'next/link';

export interface Choice {
  text: string;
  href: string;
  current: boolean;
}

/** The other views of a page, as plain links in one line; the one that is shown is marked. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-5">
      <p className="font-semibold">{label}:</p>
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ text, href, current }) => (
          <li key={text}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={current ? 'true' : undefined}
              className="inline-block py-1.5 pointer-coarse:py-2.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

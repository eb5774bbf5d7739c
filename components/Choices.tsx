import { Link } from '@/components/Link';

export interface Choice {
  text: string;
  href: string;
  current: boolean;
}

/** The other views of a page, as plain links in one line of text, so that none moves as others arrive; the one shown is marked. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <div>
      <p className="me-5 inline-block py-1.5 font-semibold pointer-coarse:py-2.5">{label}:</p>
      <ul className="inline">
        {choices.map(({ text, href, current }) => (
          <li key={text} className="me-5 inline-block">
            <Link
              href={href}
              stays
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

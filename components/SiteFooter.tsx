import { Link } from '@/components/Link';

interface Props {
  /** Where a reader reports an error; without it there is no such link. */
  feedback: string | undefined;
}

/** What the site is and is not, under which licence, and where to report an error. */
export function SiteFooter({ feedback }: Props) {
  return (
    <footer className="mt-16 border-t border-line py-8">
      <div className="page fine grid gap-3 [&>p]:max-w-[75ch]">
        <nav aria-label="Help" className="unprinted flex flex-wrap gap-x-5">
          <Link href="/glossary" className="inline-block py-1.5 pointer-coarse:py-2.5">
            Glossary and how to read the charts
          </Link>
          <Link href="/accessibility" className="inline-block py-1.5 pointer-coarse:py-2.5">
            Accessibility
          </Link>
          <Link href="/api/v1" className="inline-block py-1.5 pointer-coarse:py-2.5">
            API
          </Link>
        </nav>
        <p>
          Gradeline is unofficial. It is not made or approved by Ofsted, the Department for Education or any
          authority.
        </p>
        <p>
          Inspection reports are Crown copyright, used under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          . Facts from press and council pages are cited beside each fact.
        </p>
        {feedback && (
          <p className="unprinted">
            <a href={feedback} className="inline-block pointer-coarse:py-2.5">
              Something wrong?
            </a>
          </p>
        )}
      </div>
    </footer>
  );
}

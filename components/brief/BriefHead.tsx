import encodeQR from 'qr';
import { dateInWords } from '@/lib/domain/dates';
import { PrintButton } from '../interactive/PrintButton';

interface Props {
  /** Absolute address of the page as it is shown: printed, and in the square code. */
  url: string;
  /** YYYY-MM-DD. */
  asAt: string;
  revision: string;
}

/**
 * Head of the brief: the page as one or two sheets of paper. Print shows it, and so does the address `#brief`, by CSS
 * alone (app/brief.css, docs/decisions/0091).
 */
export function BriefHead({ url, asAt, revision }: Props) {
  return (
    <section id="brief" aria-label="Brief" className="brief-only brief-head">
      <div>
        <p className="unprinted">
          This is the page as it prints: one or two sheets. <a href="#content">Back to the whole page</a>
        </p>
        <PrintButton />
        <p className="font-serif text-xl font-semibold">Gradeline</p>
        <p>
          Inspection history of children’s services, unofficial. Data as at {dateInWords(asAt)}, revision{' '}
          {revision}. Every fact with its source at:
        </p>
        <p className="[overflow-wrap:anywhere]">{url}</p>
      </div>
      <div
        role="img"
        aria-label="The address as a square code"
        className="brief-code"
        // Drawn by the library from the address alone: squares, no text.
        dangerouslySetInnerHTML={{ __html: encodeQR(url, 'svg', { border: 4 }) }}
      />
    </section>
  );
}

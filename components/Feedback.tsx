import { type Doubted, feedbackLink } from '@/lib/domain/feedback';

interface Props extends Doubted {
  /** FEEDBACK_URL; without it there is no such link. */
  address: string | undefined;
}

/** Leads to a report of an error in which the fact is already named. */
export function Feedback({ address, ...doubted }: Props) {
  if (!address) return null;
  return (
    <p className="unprinted mt-2">
      <a href={feedbackLink(address, doubted)} className="inline-block py-1.5 pointer-coarse:py-2.5">
        Something wrong with this entry?
      </a>
    </p>
  );
}

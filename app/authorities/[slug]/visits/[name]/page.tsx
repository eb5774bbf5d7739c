import type { Metadata } from 'next';
import { VisitFacts } from '@/components/happening/VisitFacts';
import { visitDescription, visitInWords, visitTitle } from '@/lib/domain/happening-words';
import { visitNamed } from '@/lib/domain/story';
import { type Find, happeningMetadata, HappeningPage, type HappeningProps } from '../../happening';

const find: Find = (history, name) => {
  const visit = visitNamed(history, name);
  return (
    visit && {
      ...visit,
      title: visitTitle(history, visit),
      description: visitDescription(visit),
      own: visitInWords(visit),
      facts: <VisitFacts history={history} visit={visit} />,
    }
  );
};

export function generateMetadata(props: HappeningProps): Promise<Metadata> {
  return happeningMetadata(props, find);
}

export default function VisitPage(props: HappeningProps) {
  return <HappeningPage {...props} find={find} />;
}

import type { Metadata } from 'next';
import { EventFacts } from '@/components/happening/EventFacts';
import { dateInWords } from '@/lib/domain/dates';
import { eventDescription, eventTitle } from '@/lib/domain/happening-words';
import { eventNamed } from '@/lib/domain/story';
import { type Find, happeningMetadata, HappeningPage, type HappeningProps } from '../../happening';

const find: Find = (history, name) => {
  const event = eventNamed(history, name);
  return (
    event && {
      ...event,
      title: eventTitle(history, event),
      description: eventDescription(event),
      own: `${event.title}, ${dateInWords(event.date)}`,
      publishedOn: null,
      facts: <EventFacts history={history} event={event} />,
    }
  );
};

export function generateMetadata(props: HappeningProps): Promise<Metadata> {
  return happeningMetadata(props, find);
}

export default function EventPage(props: HappeningProps) {
  return <HappeningPage {...props} find={find} />;
}

import type { Metadata } from 'next';
import { DataLine } from '@/components/DataLine';
import { Section } from '@/components/about/Section';
import { ListDetail } from '@/components/api/ListDetail';
import { ListsTable } from '@/components/api/ListsTable';
import { ProblemList } from '@/components/api/ProblemList';
import { siteOrigin } from '@/components/site-origin';
import { problemKinds } from '@/lib/domain/problem';
import { currentFacts } from '../../current-facts';
import { linkMetadata } from '../../preview-links';
import type { SearchParams } from '../../viewed-facts';
import { API, DOCUMENT } from '../answered/addresses';
import { describedLists } from '../document/described';
import { intro } from '../document/intro';
import { documentOf } from '../document/openapi';

interface Props {
  searchParams: Promise<SearchParams>;
}

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'API',
    description:
      'The inspection histories as JSON for programs: lists, parameters, fields, and requests to try.',
    path: API,
    preview: '/preview/about.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

/** What the API gives, from the description that programs read. `list` names one to show in full. */
export default async function ApiPage({ searchParams }: Props) {
  const facts = await currentFacts();
  const origin = await siteOrigin();
  const lists = describedLists(await documentOf(facts, origin));
  const { list: asked } = await searchParams;
  const shown = lists.find(({ name }) => name === asked);
  return (
    <article>
      <h1 className="mt-8">API</h1>
      {intro.map((paragraph) => (
        <p key={paragraph} className="measure mt-4">
          {paragraph}
        </p>
      ))}
      <p className="measure mt-4">
        <a href={DOCUMENT} className="inline-block pointer-coarse:py-2.5">
          Description for programs (OpenAPI 3.1)
        </a>
      </p>
      {shown && <ListDetail list={shown} origin={origin.origin} />}
      <Section id="lists" title={shown ? 'All lists' : 'Lists'}>
        <ListsTable lists={lists} />
      </Section>
      <Section id="problems" title="Problems">
        <ProblemList problems={problemKinds} />
      </Section>
      <DataLine revision={facts.revision} />
    </article>
  );
}

import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { DataLine } from '@/components/DataLine';
import { EditionsTable } from '@/components/about/EditionsTable';
import { Section } from '@/components/about/Section';
import { GradeTerms } from '@/components/glossary/GradeTerms';
import { Reading } from '@/components/glossary/Reading';
import { terms } from '@/components/glossary/terms';
import { currentFacts } from '../current-facts';
import { linkMetadata } from '../preview-links';

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'Glossary and how to read the charts',
    description:
      'The words of children’s services inspections in plain English, how to read a history, what may be compared, and how our data change.',
    path: '/glossary',
    preview: '/preview/about.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export default async function GlossaryPage() {
  const facts = await currentFacts();
  const { editions } = await facts.coverage();
  return (
    <article>
      <h1 className="mt-8">Glossary and how to read the charts</h1>
      <Section id="reading" title="How to read the chart of an authority">
        <Reading />
      </Section>
      <Section id="words" title="Words">
        <dl className="mt-4 border-t border-line">
          {terms.map(({ id, term, means }) => (
            <div
              key={id}
              id={id}
              className="grid gap-x-6 border-b border-faint py-3 sm:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <dt className="font-semibold">{term}</dt>
              <dd className="max-w-[70ch]">{means}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="grades" title="Grades">
        <GradeTerms />
      </Section>
      <Section id="editions" title="Framework editions">
        <EditionsTable editions={editions} />
      </Section>
      <Section id="comparing" title="Before you compare">
        <ul className="measure mt-4 grid list-disc gap-3 pl-6">
          <li>Authorities were inspected at different times. Two latest grades may be years apart.</li>
          <li>
            Compare one judgement area at a time, and only where both judgements mean the same. The page says
            where they do not.
          </li>
          <li>
            A grade says what inspectors found, not why. Places differ in size, need and money, and our data
            hold none of these.
          </li>
          <li>We rank nobody, and an order by grade would say more than the grades do.</li>
        </ul>
      </Section>
      <Section id="revisions" title="How our data change">
        <p className="measure mt-4">
          We add new reports and mend our own errors. A mended entry is not overwritten: the old one is
          retired and kept, the new one says what changed, where the source says so, and why. Every page of
          facts names the revision that it was made from, and{' '}
          <Link href="/about#corrections">all corrections are listed</Link>. An inspection that Ofsted
          publishes anew becomes a new version of the source, beside the old one.
        </p>
      </Section>
      <DataLine revision={facts.revision} />
    </article>
  );
}

import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { Conflicts } from '@/components/about/Conflicts';
import { Corrections } from '@/components/about/Corrections';
import { CoverageGaps } from '@/components/about/CoverageGaps';
import { EditionsTable } from '@/components/about/EditionsTable';
import { LicencesTable } from '@/components/about/LicencesTable';
import { Method } from '@/components/about/Method';
import { OutsideCheck } from '@/components/about/OutsideCheck';
import { ReadingCoverage } from '@/components/about/ReadingCoverage';
import { Section } from '@/components/about/Section';
import { SourcesTable } from '@/components/about/SourcesTable';
import { DataLine } from '@/components/DataLine';
import { linkMetadata } from '../preview-links';
import { currentFacts } from '../current-facts';

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'Method, sources and gaps',
    description:
      'How Gradeline’s data are made, which frameworks and sources stand behind them, what is missing, how they compare with Ofsted’s own figures, and under which licence they are. Unofficial.',
    path: '/about',
    preview: '/preview/about.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export default async function AboutPage() {
  const facts = await currentFacts();
  const [coverage, readings, corrections, news] = await Promise.all([
    facts.coverage(),
    facts.readings(),
    facts.corrections(),
    facts.news(),
  ]);
  return (
    <article>
      <h1 className="mt-8">Method, sources and gaps</h1>
      <p className="measure mt-4 text-lg">
        Gradeline shows how Ofsted has judged the children’s services of each authority in England over time.
        It is unofficial: neither Ofsted, nor the Department for Education, nor any authority has made or
        approved it. This page says how the data are made and what they lack; every count on it is taken from
        the data as they stand. All of them can be <Link href="/data">taken away as files</Link>, with a
        description of every column.
      </p>
      <Method />
      <Section id="editions" title="The editions of the framework">
        <EditionsTable editions={coverage.editions} />
      </Section>
      <Section id="sources" title="Sources">
        <SourcesTable sources={coverage.sources} />
      </Section>
      <Section id="coverage" title="Coverage and gaps">
        <CoverageGaps coverage={coverage} />
      </Section>
      <Section id="reading" title="How the reports were read">
        <ReadingCoverage {...readings} refused={coverage.refused.length} />
      </Section>
      <Section id="conflicts" title="Where sources differ">
        <Conflicts coverage={coverage} />
      </Section>
      <Section id="check" title="An outside check">
        <p className="measure mt-4">
          Ofsted has published how many authorities were judged good or outstanding overall on certain days.
          We count the same from our data, by this rule: for each authority that existed on the day, the
          latest full inspection or re-inspection published by then.
        </p>
        <OutsideCheck coverage={coverage} />
      </Section>
      <Section id="corrections" title="Corrections and revisions">
        <Corrections news={news} corrections={corrections} />
      </Section>
      <Section id="licence" title="Licences">
        <LicencesTable tables={coverage.licences} />
        <p className="measure mt-4">
          The letters of this site are cut from Source Sans 3 and Source Serif 4 by Adobe, under the{' '}
          <a href="/fonts-licence.txt">SIL Open Font License</a>.
        </p>
      </Section>
      <DataLine revision={facts.revision} />
    </article>
  );
}

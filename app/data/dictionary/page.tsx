import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { Section } from '@/components/about/Section';
import { DataLine } from '@/components/DataLine';
import { CodeList } from '@/components/data/CodeList';
import { ColumnsTable } from '@/components/data/ColumnsTable';
import { csvName, fileAddress, LATEST } from '@/lib/domain/package/files';
import { vocabularies } from '@/lib/domain/package/words';
import { linkMetadata } from '../../preview-links';
import { latestRelease } from '../latest';
import { packageOf } from '../package-of';

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'Data dictionary',
    description:
      'Every table and column of Gradeline’s data: type, key, permitted values, what it refers to, and what it means.',
    path: '/data/dictionary',
    preview: '/preview/about.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export default async function DictionaryPage() {
  const facts = await latestRelease();
  const [{ tables }, held] = await Promise.all([packageOf(facts), facts.holdings()]);
  return (
    <article>
      <h1 className="mt-8">Data dictionary</h1>
      <p className="measure mt-4 text-lg">
        Every table and column of <Link href="/data">the data to take away</Link>, in the order in which they
        stand in the files. Files, SQLite tables and descriptions for programs are made from the same
        definitions. In SQLite a hyphen in the name of a table is an underscore.
      </p>
      <nav aria-label="Tables" className="mt-4">
        <ul className="gap-8 sm:columns-2 lg:columns-3">
          {tables.map(({ kind }) => (
            <li key={kind.name} className="break-inside-avoid">
              <a href={`#${kind.name}`} className="inline-block py-1 pointer-coarse:py-2.5">
                {kind.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {tables.map(({ kind, rows }) => (
        <Section key={kind.name} id={kind.name} title={kind.title}>
          <p className="measure mt-4">{kind.description}</p>
          <p className="fine measure mt-2">
            {rows.length.toLocaleString('en-GB')} rows in{' '}
            <a href={fileAddress(LATEST, csvName(kind.name))} className="inline-block pointer-coarse:py-2.5">
              {csvName(kind.name)}
            </a>
            . {kind.licence}
          </p>
          {vocabularies.has(kind.name) && <CodeList rows={kind.rows(held).map(({ cells }) => cells)} />}
          <ColumnsTable kind={kind} />
        </Section>
      ))}
      <DataLine revision={facts.revision} />
    </article>
  );
}

import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { Section } from '@/components/about/Section';
import { DataLine } from '@/components/DataLine';
import { DateText } from '@/components/DateText';
import { NoSuchFile } from '@/components/data/NoSuchFile';
import { Programs } from '@/components/data/Programs';
import { Releases } from '@/components/data/Releases';
import { TableFiles } from '@/components/data/TableFiles';
import { WholeFiles } from '@/components/data/WholeFiles';
import { CopyText } from '@/components/interactive/CopyText';
import { siteOrigin } from '@/components/site-origin';
import { bibtex, citation } from '@/lib/domain/citation';
import { firstDate } from '@/lib/domain/dataset';
import { formats } from '@/lib/domain/formats';
import { besides, csvName, fileAddress, LATEST, whole, wholeAddress } from '@/lib/domain/package/files';
import { LIMITS } from '@/lib/domain/package/readme';
import { TITLE } from '@/lib/domain/package/tables';
import { currentFacts } from '../current-facts';
import { linkMetadata, type Shown } from '../preview-links';
import { datasetScript } from '../structured-data';
import type { SearchParams } from '../viewed-facts';
import { latestRelease } from './latest';
import { packageOf, weightOf } from './package-of';

const shown: Shown = {
  title: 'Data to take away',
  description:
    'The inspection histories of England’s children’s services as data: CSV, SQLite, a description of every column, every release with its corrections, licences and how to cite. Unofficial.',
  path: '/data',
  preview: '/preview/about.png',
  alt: 'The overall judgements of all authorities over time, by name.',
};

export const generateMetadata = (): Promise<Metadata> => linkMetadata(shown);

interface Props {
  searchParams: Promise<SearchParams>;
}

export default async function DataPage({ searchParams }: Props) {
  // Set by proxy.ts, with its status, for an address below this one that names no file.
  const asked = [(await searchParams).asked].flat()[0];
  const [current, facts] = await Promise.all([currentFacts(), latestRelease()]);
  const [{ releases, tables, zip, sqlite }, held, origin] = await Promise.all([
    packageOf(facts),
    facts.holdings(),
    siteOrigin(),
  ]);
  const { id } = facts.revision;
  const count = (name: string) =>
    (tables.find(({ kind }) => kind.name === name)?.rows.length ?? 0).toLocaleString('en-GB');
  const files = { zip: weightOf(zip), sqlite: weightOf(sqlite) };
  const cited = {
    ...{ title: TITLE, asAt: facts.asAt, revision: id },
    url: new URL(wholeAddress(id, 'zip'), origin).href,
  };
  const dataset = await datasetScript(shown, {
    ...{ facts, view: { asOf: null, rev: null }, from: firstDate([held]) ?? facts.asAt, places: ['England'] },
    files: [
      { type: whole.zip.type, url: wholeAddress(LATEST, 'zip') },
      { type: whole.sqlite.type, url: wholeAddress(LATEST, 'sqlite') },
      ...tables.map(({ kind }) => ({
        type: formats.csv.type.replace(/;.*/, ''),
        url: fileAddress(LATEST, csvName(kind.name)),
      })),
    ],
  });
  return (
    <article>
      {asked === undefined && dataset}
      <h1 className="mt-8">{asked === undefined ? 'Data to take away' : 'There is no such file'}</h1>
      {asked !== undefined && (
        <NoSuchFile asked={asked} releases={releases} tables={tables.map(({ kind }) => kind.name)} />
      )}
      <p className="measure mt-4 text-lg">
        All that Gradeline holds about Ofsted’s inspections of children’s services in England:{' '}
        {count('authorities')} authorities, former and coming ones too, {count('inspections')} inspections
        with {count('judgements')} judgements, {count('earlier-judgements')} judgements from before November
        2013, {count('visits')} records of visits and joint inspections, {count('events')} governance events,
        and the source of every one. Data as at <DateText date={facts.asAt} />, release {id}.
      </p>
      <p className="measure mt-3">
        Gradeline is unofficial. Anyone may use the data, without asking; the <a href="#licence">licence</a>{' '}
        says how.
      </p>
      <Section id="download" title="Download">
        <WholeFiles
          release={id}
          files={(['zip', 'sqlite'] as const).map((ending) => ({ ending, ...files[ending] }))}
        />
      </Section>
      <Section id="not-in-it" title="What is not in it, and what to mind">
        <ul className="measure mt-4 grid list-disc gap-3 pl-6">
          <li>
            It is not complete. <Link href="/about#coverage">Coverage and gaps</Link> counts what is missing;{' '}
            <Link href="/about#conflicts">where sources differ</Link>, both stand.
          </li>
          <li>The texts of reports. Each judgement has the address of its report and the page.</li>
          <li>
            What was read on one server only and is in no release yet.
            {current.revision.kind === 'local' &&
              ` This server holds such facts (${current.revision.id}): its pages can show more than the files.`}
          </li>
          {LIMITS.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <Section id="tables" title="Tables">
        <p className="measure mt-4">
          Each table is also a file of its own. The <Link href="/data/dictionary">data dictionary</Link> says
          what each column means.
        </p>
        <TableFiles release={id} tables={tables} />
      </Section>
      <Section id="programs" title="For programs">
        <p className="measure mt-4">
          Addresses with {LATEST} give the newest release at once, without a detour. Addresses with the name
          of a release never change: use them for work that others should be able to repeat. Pages of any
          origin may read all of them. For single records there is <Link href="/api/v1">the API</Link>.
        </p>
        <Programs origin={origin.origin} />
        <p className="mt-4">Beside the tables, in the zip and at their own addresses:</p>
        <ul className="mt-1">
          {Object.keys(besides).map((name) => (
            <li key={name}>
              <a href={fileAddress(LATEST, name)} className="inline-block py-1 pointer-coarse:py-2.5">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="fine measure mt-2">
          datapackage.json is a Frictionless Data Package, csv-metadata.json is CSV on the Web: types, keys,
          permitted values and references of every column.
        </p>
      </Section>
      <Section id="licence" title="Licence">
        <p className="measure mt-4">
          Inspection reports and what the government publishes are Crown copyright, under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          . Facts from press and council pages are cited, not licensed: the words of those pages belong to who
          wrote them. What is our own stands under the MIT License. The table above and{' '}
          <a href={fileAddress(LATEST, 'LICENCES.md')}>LICENCES.md</a> say it table by table.
        </p>
      </Section>
      <Section id="cite" title="How to cite">
        <p className="measure mt-4">
          The address is that of this release, so that readers find what you used.
        </p>
        <h3 className="mt-4">Citation</h3>
        <div className="max-w-[75ch]">
          <CopyText text={citation(cited)} name="citation" of={TITLE} />
        </div>
        <h3 className="mt-4">BibTeX</h3>
        <div className="max-w-[75ch]">
          <CopyText text={bibtex(cited)} name="BibTeX" of={TITLE} />
        </div>
      </Section>
      <Section id="releases" title="Releases and what they changed">
        <p className="measure mt-4">
          A release is never changed. An error that we mend is in the next one, with what it said, what it
          says now and why.
        </p>
        <Releases releases={releases} corrections={held.corrections} />
      </Section>
      <DataLine revision={facts.revision} />
    </article>
  );
}

/** The banner of a frozen page, as HTML: one string, so that it can stand apart from the page (Banner.tsx). */
import { dateInWords } from '@/lib/domain/dates';
import type { Mended, NewFact, Recorded, Since } from '@/lib/domain/since-then';
import { changedField } from '@/lib/domain/since-words';
import { all, type Child, el } from './charts/svg';

/** What the banner asks of the facts (lib/queries/since.ts). */
export interface Told {
  titleOf(row: Recorded): string;
  reasonOf(row: Recorded, field?: string): string;
  isLocal(row: Recorded): boolean;
}

export interface Banner {
  asOf: string | null;
  rev: string | null;
  /** Whether a fact without a known publication date is left out: only views of a day before the data's own. */
  past: boolean;
  /** What the page is about: "Doncaster", "the authorities counted here". */
  about: string;
  /** Address of the same view with the newest data. */
  current: string;
  since: Since;
  told: Told;
  /** How many facts of other authorities, which the page counts beside its own, are new or other since. */
  elsewhere: number;
}

/** So many lines of each kind stand open, and so many in all; what is more is counted. */
const OPEN = 5;
const MOST = 500;

export function bannerHtml(banner: Banner): string {
  const { rev, since, about, current, elsewhere } = banner;
  const newer = since.added.filter(isReport);
  const others = since.added.filter((one) => !isReport(one));
  const parts = [
    listed(
      `${newer.length} newer ${reports(newer)} since`,
      newer.map((one) => newLine(one, banner.told)),
    ),
    listed(
      `Added to our data since: ${facts(others.length)}`,
      others.map((one) => newLine(one, banner.told)),
    ),
    listed(
      `Corrected since: ${facts(since.corrected.length)}`,
      since.corrected.map((one) => mendedLine(one, banner.told)),
    ),
    listed(
      `Withdrawn since: ${facts(since.withdrawn.length)}`,
      since.withdrawn.map((one) => goneLine(one, banner.told)),
    ),
  ];
  const changed = parts.some((part) => part !== null);
  return el(
    'aside',
    { 'data-banner': '', 'aria-labelledby': 'frozen', class: 'mt-6 border-s-4 border-ink ps-4 max-w-[75ch]' },
    el(
      'p',
      { id: 'frozen', class: 'font-semibold' },
      `${rev === null ? 'As of an earlier day' : 'Frozen page'}${changed || elsewhere > 0 ? '' : ': still current'}`,
    ),
    el('p', {}, shows(banner)),
    changed ? null : el('p', {}, `Nothing about ${about} has been published or corrected in our data since.`),
    ...parts,
    elsewhere > 0
      ? el(
          'p',
          { class: 'mt-2' },
          `The page also counts other authorities: of them, ${facts(elsewhere)} that it counts ${elsewhere === 1 ? 'is' : 'are'} new or corrected since.`,
        )
      : null,
    el(
      'p',
      { class: 'unprinted mt-1' },
      el(
        'a',
        { href: current, class: 'inline-block py-1.5 pointer-coarse:py-2.5' },
        'The current page, with all that we hold today',
      ),
    ),
  ).markup;
}

const facts = (count: number): string => `${count} ${count === 1 ? 'fact' : 'facts'}`;
const isReport = ({ row, newer }: NewFact): boolean =>
  newer && (row.table === 'inspection' || row.table === 'visit');

function reports(newer: readonly NewFact[]): string {
  const letters = newer.some(({ row }) => row.table === 'visit');
  if (newer.length === 1) return letters ? 'letter' : 'report';
  return letters ? 'reports and letters' : 'reports';
}

function shows({ asOf, rev, past }: Banner): string {
  const held =
    rev === null
      ? null
      : `revision ${rev} of our data${rev.startsWith('local.') ? ' (this server only)' : ''} has `;
  return [
    asOf === null
      ? `This page shows the facts as ${held}them.`
      : `This page shows what had been published by ${dateInWords(asOf)}${held === null ? '' : `, as ${held}it`}.`,
    past ? 'A fact whose publication date is not known is left out.' : null,
    rev === null
      ? 'Its address names no revision of our data, so what we correct later changes the page.'
      : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function listed(heading: string, lines: Child[]): Child {
  if (lines.length === 0) return null;
  const rest = lines.slice(OPEN, MOST);
  const more = lines.length - OPEN;
  const left = lines.length - MOST;
  return all([
    el('p', { class: 'mt-3 font-semibold' }, heading),
    list(lines.slice(0, OPEN)),
    more > 0
      ? el(
          'details',
          {},
          el('summary', { class: 'py-1.5 pointer-coarse:py-2.5' }, `And ${more} more`),
          list(rest),
          left > 0 ? el('p', {}, `And ${left} more, which the current page holds.`) : null,
        )
      : null,
  ]);
}

const list = (lines: Child[]): Child =>
  el(
    'ul',
    { class: 'list-disc ps-5' },
    ...lines.map((line) => el('li', { class: '[overflow-wrap:anywhere]' }, line)),
  );

function newLine({ row }: NewFact, told: Told): Child {
  const { publishedOn } = row;
  return all([
    linked(row, told),
    publishedOn === null
      ? ', publication date not known'
      : all([', published ', el('time', { datetime: publishedOn }, dateInWords(publishedOn))]),
    told.isLocal(row) ? ' (this server only)' : null,
  ]);
}

function mendedLine({ row, field, from, to }: Mended, told: Told): Child {
  return all([
    linked(row, told),
    `: the ${changedField(field)} was ${from === null ? 'empty' : `“${from}”`} and is now ${to === null ? 'empty' : `“${to}”`}.`,
    reason(told.reasonOf(row, field), row.addedIn),
  ]);
}

function goneLine(row: Recorded, told: Told): Child {
  return all([`${told.titleOf(row)}.`, reason(told.reasonOf(row), null)]);
}

function reason(why: string, addedIn: string | null): Child {
  const where =
    addedIn === null
      ? ''
      : `, revision ${addedIn}${addedIn.startsWith('local.') ? ' (this server only)' : ''}`;
  return el('span', { class: 'fine' }, ` Reason: ${why.replace(/[.]$/, '')}${where}.`);
}

/** The live page of a fact: that of its event, or of its authority. */
function linked(row: Recorded, told: Told): Child {
  const [slug = '', collection, name] = row.of.split('/');
  const own = name && ['inspections', 'visits', 'events'].includes(collection ?? '');
  return el('a', { href: `/authorities/${own ? `${slug}/${collection}/${name}` : slug}` }, told.titleOf(row));
}

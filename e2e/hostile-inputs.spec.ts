/** The OWASP kinds of input, to every route: as parts of the path and as values of every parameter. */
import { expect, test } from '@playwright/test';
import { EVIL, expectHarmless, HEADER } from './support/harmless';
import { askPath } from './support/raw';
import { everyAddress } from './support/routes';
import { type RunningServer, startServer } from './support/server';
import { copyOfStore } from './support/store';

/** Percent signs stand for themselves here: they are sent as they are. */
const inputs: Record<string, string> = {
  markup: encodeURIComponent(`"'>${EVIL}</script>`),
  sql: encodeURIComponent(`x' OR 1=1; DROP TABLE "Inspection" --`),
  'full-text search': encodeURIComponent(`" OR title:* NEAR(a b, 1) ^ -x AND ( "`),
  template: encodeURIComponent('${7*7}{{7*7}}<%= 7*7 %>#{7*7}'),
  formula: encodeURIComponent('=HYPERLINK("http://evil.example","@SUM(1)")'),
  'header splitting': `x%0d%0a${HEADER}:%20x%0d%0aSet-Cookie:%20a=b`,
  'header splitting, wide': `x%E5%98%8A%E5%98%8D${HEADER}:%20x`,
  traversal: '..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  'traversal, twice escaped': '%252e%252e%252f%252e%252e%252fpackage.json',
  'traversal, backslashes': '..%5c..%5cpackage.json',
  'traversal, overlong': '%c0%ae%c0%ae%c0%afpackage.json',
  nothing: 'x%00.png',
  'broken escapes': '%',
  'half a character': '%ed%a0%80',
  'right to left': '%e2%80%aegpj.%f0%9f%98%80%cc%88%ef%bb%bf',
  'another site': '%2f%2fevil.example%2f%7e',
  'a script': 'javascript:alert(1)',
  number: '99999999999999999999999999e99',
  'below zero': '-1',
  date: '2026-02-30T25:61:61Z',
  entity: encodeURIComponent('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;'),
  long: 'a'.repeat(9000),
};

/** Whatever any page reads, and names that mean something to programs. `rev` stands apart: a wrong one alone gives 404. */
const names =
  'la add remove area clock align from to asOf q region type changed at waited edition grade sort list page table chart theme size url format maxwidth maxheight limit cursor since until authority kind asked __proto__ constructor toString'.split(
    ' ',
  );

const server: { now?: RunningServer } = {};
test.beforeAll(async () => {
  // Its own, so that it refuses nobody else; each request seems to come from another reader.
  server.now = await startServer(await copyOfStore(), { TRUST_PROXY: '1' });
});
test.afterAll(() => server.now?.stop());

let readers = 0;
async function asked(path: string) {
  const reader = `10.${(readers >> 16) & 255}.${(readers >> 8) & 255}.${(readers += 1) & 255}`;
  const headers = { 'X-Forwarded-For': reader, 'X-Forwarded-Host': 'gradeline.example' };
  for (;;) {
    const answer = await askPath(server.now?.url ?? '', path, headers);
    if (answer.status !== 429) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers['retry-after'])));
  }
}

async function allHarmless(paths: string[]) {
  const left = [...paths];
  const ask = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      expectHarmless(await asked(path), path);
  };
  await Promise.all([ask(), ask(), ask(), ask()]);
  expect(left).toEqual([]);
}

const addresses = everyAddress();
const kinds = Object.entries(inputs);
/** GRADELINE_HOSTILE=all sends every kind to every address, which takes minutes; else each address gets some, and all together get all. */
const all = process.env.GRADELINE_HOSTILE === 'all';
const turns = all ? kinds.map((_, turn) => turn) : [0, 1];

/** A query in which each parameter has an input of another kind. */
function mixed(turn: number): string {
  const pair = (name: string, at: number) => `${name}=${kinds[(at + turn) % kinds.length]?.[1] ?? ''}`;
  return names.map(pair).join('&');
}

// One worker, one server.
test.describe.configure({ mode: 'default' });

test('every kind of input as values of every parameter of every route', async () => {
  test.setTimeout(300_000);
  const paths = addresses.flatMap((address, at) =>
    turns.map((turn) => `${address}${address.includes('?') ? '&' : '?'}${mixed(2 * at + turn)}`),
  );
  await allHarmless(paths);
});

test('every kind of input in the place of a part of every path', async () => {
  test.setTimeout(300_000);
  const folders = [
    ...new Set(addresses.map((address) => address.split('?', 1)[0]?.replace(/\/?[^/]*$/, '') ?? '')),
  ];
  const paths = folders.flatMap((folder, at) =>
    kinds.filter((_, which) => all || which % 4 === at % 4).map(([, value]) => `${folder}/${value}`),
  );
  await allHarmless(paths);
});

test('every kind of input as the name of a revision', async () => {
  test.setTimeout(300_000);
  const pages = ['/england', '/authorities/doncaster', '/compare.csv', '/embed/england', '/api/v1/visits'];
  await allHarmless(pages.flatMap((page) => kinds.map(([, value]) => `${page}?rev=${value}`)));
});

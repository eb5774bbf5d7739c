/** Every route that the project has, read from its folders, with an address for each: a new one is tested, or the tests fail. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatCodes, suffixOf } from '@/lib/domain/formats';
import { feedCodes } from '@/lib/domain/feeds/formats';
import { ROOT } from '@/scripts/config.mjs';

/** Addresses of routes, by the folder in app/ as the framework names it. */
const addresses: Record<string, string[]> = {
  '/': ['/', '/?q=don'],
  '/about': ['/about'],
  '/accessibility': ['/accessibility'],
  '/api': ['/api'],
  '/api/[...rest]': ['/api/none'],
  '/api/v1': ['/api/v1'],
  '/api/v1/[record]': ['/api/v1/visits?limit=2'],
  '/api/v1/[record]/[...key]': ['/api/v1/authorities/doncaster'],
  '/api/v1/openapi.json': ['/api/v1/openapi.json'],
  '/api/v1/search': ['/api/v1/search?q=don'],
  '/authorities': ['/authorities?region=london'],
  '/authorities/[slug]': ['/authorities/rutland'],
  '/authorities/[slug]/events/[name]': ['/authorities/doncaster/events/2014-09-30-1'],
  '/authorities/[slug]/inspections/[date]': ['/authorities/doncaster/inspections/2022-04-08'],
  '/authorities/[slug]/visits/[name]': ['/authorities/doncaster/visits/2016-08-1'],
  '/compare': ['/compare?la=rutland~york'],
  '/data': ['/data'],
  '/data/[...file]': ['/data/latest/authorities.csv', '/data/latest.zip'],
  '/data/dictionary': ['/data/dictionary'],
  '/embed/[...path]': ['/embed/authorities/rutland'],
  '/england': ['/england?area=overall'],
  '/formats': ['/formats'],
  '/formats/[...path]': [
    ...formatCodes.map((code) => `/authorities/rutland${suffixOf(code)}`),
    ...feedCodes.map((code) => `/authorities/rutland.${code}`),
  ],
  '/glossary': ['/glossary'],
  '/journeys': ['/journeys'],
  '/oembed': ['/oembed?url=http%3A%2F%2Fgradeline.example%2Fauthorities%2Frutland'],
  '/preview/[...path]': ['/preview/authorities/rutland.png'],
  '/regions/[slug]': ['/regions/london'],
  '/search': ['/search?q=trust'],
};

/** What the server answers itself, and what is read from folders. */
const besides = [
  '/healthz',
  '/readyz',
  '/icon.svg',
  ...readdirSync(join(ROOT, 'public')).map((name) => `/${name}`),
];

/** Routes of the folder app/, and whether each reads parameters of its address. */
export function routesOfApp(): { route: string; source: string }[] {
  return readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => ({ file, match: /^(.*?)\/?(?:page\.tsx|route\.tsx?)$/.exec(file) }))
    .flatMap(({ file, match }) =>
      match && !/[^/]-(?:page\.tsx|route\.ts)$/.test(file)
        ? [{ route: `/${match[1]}`, source: join(ROOT, 'app', file) }]
        : [],
    );
}

/** @throws Error for a route without an address here, and for an address without its route */
export function everyAddress(): string[] {
  const routes = routesOfApp().map(({ route }) => route);
  const unknown = routes.filter((route) => !addresses[route]);
  const gone = Object.keys(addresses).filter((route) => !routes.includes(route));
  if (unknown.length > 0 || gone.length > 0)
    throw new Error(`e2e/support/routes.ts lacks ${unknown.join(', ')} and has too many: ${gone.join(', ')}`);
  return [...Object.values(addresses).flat(), ...besides];
}

/** Those of them that people look at, charts in frames among them. */
export function everyPage(): string[] {
  const pages = routesOfApp().filter(
    ({ route, source }) => /page\.tsx$/.test(source) || route.startsWith('/embed'),
  );
  return pages.flatMap(({ route }) => addresses[route]?.slice(0, 1) ?? []);
}

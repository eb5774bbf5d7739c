import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, ROOT } from '../scripts/config.mjs';
import { render } from './nginx/render.mjs';

const read = (path) => readFileSync(join(ROOT, 'deploy', path), 'utf8');
const template = read('nginx/gradeline.conf.template');
const words = [...new Set([...template.matchAll(/\$\{(\w+)\}/g)].map(([, word]) => word))];

describe('the configuration of nginx', () => {
  it('has a server for each instance, and no word left to fill in', () => {
    const text = render({ GRADELINE_INSTANCES: '10.0.0.1:3000  [::1]:3001', GRADELINE_NAME: 'example.org' });
    expect(text.match(/^ +server \S+ max_fails/gm)).toEqual([
      '    server 10.0.0.1:3000 max_fails',
      '    server [::1]:3001 max_fails',
    ]);
    expect(text).toContain('server_name example.org;');
    expect(text).not.toMatch(/\$\{/);
  });

  it.each([
    [{}, /must name the instances/],
    [{ GRADELINE_INSTANCES: 'a:1; include x' }, /a:1; is none/],
    [{ GRADELINE_INSTANCES: 'a:1', GRADELINE_NAME: 'x; root /' }, /GRADELINE_NAME=x; root \/ is not valid/],
  ])('refuses %j', (env, says) => {
    expect(() => render(env)).toThrow(says);
  });
});

describe('containers', () => {
  const compose = read('compose.yaml');
  const containerfile = read('Containerfile');

  it('the compose file fills in every word of the configuration, and sets what the site knows', () => {
    for (const word of words) expect(compose, word).toMatch(new RegExp(`^ +${word}: `, 'm'));
    const block = /environment: &settings\n((?: {4}\S.*\n)+)/.exec(compose)?.[1] ?? '';
    const set = [...block.matchAll(/^ {4}(\w+): '?([^'\n]*)'?$/gm)].map(([, name, value]) => [name, value]);
    expect(set.map(([name]) => name)).toEqual(['TRUST_PROXY', 'SNAPSHOTS', 'SNAPSHOT_EVERY', 'SITE_URL']);
    const config = readConfig(Object.fromEntries(set.filter(([name]) => name !== 'SITE_URL')));
    expect(config).toMatchObject({ trustProxy: 1, snapshots: '/snapshots', snapshotEvery: 30 });
  });

  it('the container file runs programs that are there, as a user who is not root', () => {
    for (const [, program] of containerfile.matchAll(/\b((?:deploy|scripts)\/[\w/]+\.mjs)\b/g))
      expect(existsSync(join(ROOT, program)), program).toBe(true);
    const [, last] = containerfile.split(/^FROM .*$/m).slice(-2);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK [^]*\/readyz/m);
    expect(last.indexOf('USER node')).toBeGreaterThan(last.indexOf('RUN '));
  });
});

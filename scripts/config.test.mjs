import { describe, expect, it } from 'vitest';
import { ROOT, databasePathOf, readConfig } from './config.mjs';

describe('readConfig', () => {
  it('has a default for what is not set, and takes an empty value for not set', () => {
    const config = readConfig({ PORT: '', SITE_URL: ' ' });
    expect(config).toMatchObject({ port: 3000, host: '0.0.0.0', trustProxy: 0 });
    expect(config.siteUrl).toBeUndefined();
    expect(config.databasePath).toBe(`${ROOT}/.data/gradeline.db`);
    expect(config.databaseUrl).toBe(`file:${ROOT}/.data/gradeline.db`);
  });

  it('reads what is set', () => {
    const config = readConfig({
      PORT: '8080',
      SITE_URL: 'https://Example.org/',
      FEEDBACK_URL: 'mailto:a@example.org',
    });
    expect(config).toMatchObject({
      port: 8080,
      siteUrl: 'https://example.org',
      feedbackUrl: 'mailto:a@example.org',
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DATABASE_URL', 'postgres://x'],
    ['DATABASE_URL', 'postgresql:///y'],
    ['DATABASE_REPLICA_URL', 'file:.data/replica.db'],
    ['DATABASE_CONNECTIONS', '0'],
    ['DATABASE_URL', 'file::memory:'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:.data/'],
    ['DATABASE_URL', 'file:x.db?mode=ro'],
    ['DATABASE_URL', 'file:100%.db'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://example.org/path'],
    ['TRUST_PROXY', 'yes'],
    ['PAGE_THREADS', '0'],
    ['SNAPSHOTS', 'https://'],
    ['SNAPSHOT_EVERY', '0'],
    ['METRICS_PORT', '0'],
    ['METRICS_PORT', '3000'],
    ['OFSTED_FILES_URL', 'ftp://example.org'],
    ['FEEDBACK_URL', 'javascript:alert(1)'],
  ])('refuses %s=%s with one line that names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}=[^\\n]*$`));
  });

  it('names every wrong value, one a line', () => {
    expect(() => readConfig({ PORT: 'x', HOST: '!' })).toThrow(/^PORT=x .*\nHOST=! .*$/);
  });
});

describe('a PostgreSQL database', () => {
  const DATABASE_URL = 'postgresql://reader:pass%40word@db.example:5433/gradeline';

  it('has a name without the password, and a folder of its own for what lies beside it', () => {
    const config = readConfig({ DATABASE_URL });
    expect(config).toMatchObject({
      engine: 'postgresql',
      databaseUrl: DATABASE_URL,
      databaseName: 'postgresql://db.example:5433/gradeline',
      databasePath: undefined,
    });
    const other = readConfig({ DATABASE_URL: `${DATABASE_URL}2` });
    expect(other.besideDatabase).not.toBe(config.besideDatabase);
  });

  it('may be reached through a socket', () => {
    expect(readConfig({ DATABASE_URL: 'postgresql:///g?host=/run/postgresql' }).databaseName).toBe(
      'postgresql:///run/postgresql/g',
    );
  });

  it('never has its password in a complaint', () => {
    const wrong = () => readConfig({ DATABASE_URL: 'postgresql://reader:se:cr@et@db.example:5433/' });
    expect(wrong).toThrow(/^DATABASE_URL=postgresql:\/\/reader:\*\*\*@db\.example:5433\/ /);
  });

  it('alone has a replica', () => {
    const DATABASE_REPLICA_URL = 'postgresql://replica.example/gradeline';
    expect(readConfig({ DATABASE_URL, DATABASE_REPLICA_URL }).replicaUrl).toBe(DATABASE_REPLICA_URL);
    expect(() => readConfig({ DATABASE_REPLICA_URL })).toThrow(
      /^DATABASE_REPLICA_URL is not valid: .* a file/,
    );
  });

  it('has no snapshots', () => {
    expect(() => readConfig({ DATABASE_URL, SNAPSHOTS: '/srv' })).toThrow(/^SNAPSHOTS is not valid/);
  });
});

describe('databasePathOf', () => {
  it.each([
    ['file:a/b.db', `${ROOT}/a/b.db`],
    ['file:./b.db', `${ROOT}/b.db`],
    ['file:/srv/b.db', '/srv/b.db'],
    ['file:///srv/b.db', '/srv/b.db'],
    ['file:/srv/a%20b.db', '/srv/a b.db'],
  ])('%s is %s', (url, path) => {
    expect(databasePathOf(url)).toBe(path);
  });

  it('is undone by the address that the client is given', () => {
    const { databaseUrl, databasePath } = readConfig({ DATABASE_URL: 'file:/tmp/50%25%23%3F.db' });
    expect(databasePath).toBe('/tmp/50%#?.db');
    expect(databasePathOf(databaseUrl)).toBe(databasePath);
  });
});

import { spawnSync } from 'node:child_process';
import { countsOf, shortSize } from '../copies/told.mjs';
import { databaseOf } from '../config.mjs';
import { MIGRATIONS, recordedIn, stateOf, withClient } from '../engines/postgresql.mjs';
import { migrationsIn, refuseStrangers } from '../steps/migrations.mjs';
import { faulty, ok, trouble, warning } from './finding.mjs';

/**
 * A store in PostgreSQL: the server, its tables and triggers, its facts, its index, its replica and its programs. Reads only.
 * @param {{ databaseUrl: string, databaseName: string, replicaUrl?: string, connections: number }} config
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function postgresql({ databaseUrl, databaseName, replicaUrl, connections }) {
  let serverVersion;
  let version;
  const found = [];
  try {
    await withClient(databaseUrl, async (client) => {
      const one = async (sql) => (await client.query(sql)).rows[0];
      const about = await one(
        `SELECT current_setting('server_version') AS "version", current_setting('max_connections')::int AS "most",
          (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS "used",
          pg_database_size(current_database())::float AS "bytes"`,
      );
      serverVersion = about.version;
      found.push(
        ok('store', `${databaseName}, PostgreSQL ${about.version}, ${shortSize(about.bytes)}`),
        room(about, connections),
      );
      const migrations = await migrated(client, databaseName);
      found.push(migrations);
      if (migrations.state !== 'ok') return;
      found.push(await kept(one), ...(await facts(client, one)), await index(one), await told(client));
      ({ version } = await one('SELECT "version"::text AS "version" FROM "StoreVersion"'));
    });
  } catch (error) {
    found.push(faulty('store', error));
  }
  if (replicaUrl && version) found.push(await replica(replicaUrl, version));
  return [...found, programs(serverVersion)];
}

function room({ most, used }, connections) {
  const says = `${used} of ${most} connections are in use; a server takes up to ${connections} for each of its threads, and one`;
  return most - used > connections * 4
    ? ok('connections', says)
    : warning('connections', says, 'raise max_connections, or lower DATABASE_CONNECTIONS');
}

async function migrated(client, name) {
  const ours = migrationsIn(MIGRATIONS);
  const recorded = await recordedIn(client);
  try {
    refuseStrangers(recorded, ours, name);
  } catch (error) {
    return faulty('migrations', error);
  }
  const missing = ours.filter((one) => !recorded.applied?.has(one.name));
  return missing.length === 0
    ? ok('migrations', `all ${ours.length}`)
    : warning('migrations', `${missing.length} of ${ours.length} are missing`, 'npm start applies them');
}

/** Rules that somebody has switched off would let facts be changed. */
async function kept(one) {
  const { off, invalid } = await one(
    `SELECT (SELECT count(*)::int FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D') AS "off",
      (SELECT count(*)::int FROM pg_constraint WHERE NOT convalidated) AS "invalid"`,
  );
  return off + invalid === 0
    ? ok('rules', 'facts can only be added and retired; references are held')
    : trouble(
        'rules',
        `${off} triggers are switched off, ${invalid} constraints are not held`,
        'ALTER TABLE ... ENABLE TRIGGER ALL, and VALIDATE CONSTRAINT; then compare with a backup',
      );
}

async function facts(client, one) {
  const { revision, counts } = await stateOf(client);
  const { local } = await one(
    `SELECT (SELECT "time" || ' (' || "id" || ': ' || "reason" || ')' FROM "Revision" WHERE "kind" = 'local' ORDER BY "ordinal" DESC LIMIT 1) AS "local"`,
  );
  return [
    revision === null
      ? warning('facts', 'none', 'npm start stores those of prisma/data')
      : ok('facts', `revision ${revision}; ${countsOf(counts)}`),
    ok('imports', local ? `the last changed facts at ${local}` : 'none has changed facts here'),
  ];
}

async function index(one) {
  const { held, lacking } = await one(
    `SELECT (SELECT count(*)::int FROM "ReportPassage") AS "held",
      (SELECT count(*)::int FROM "ReportPassage" p LEFT JOIN "PassageSearch" f ON f."id" = p."id" WHERE f."id" IS NULL) AS "lacking"`,
  );
  return lacking === 0
    ? ok('search', `${held} passages, all in the index`)
    : trouble(
        'search',
        `the index lacks ${lacking} of ${held} passages`,
        'npm run restore -- FILE with a backup',
      );
}

/** Whether changes are told at once. */
async function told(client) {
  try {
    await client.query('LISTEN gradeline_store');
    return ok('changes', 'are told at once');
  } catch {
    return warning(
      'changes',
      'are seen four times a second: nobody can listen at this address',
      'let DATABASE_URL name the server itself, or a pooler that keeps sessions',
    );
  }
}

async function replica(replicaUrl, primary) {
  const { name } = databaseOf(replicaUrl);
  try {
    return await withClient(replicaUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT "version"::text AS "version", pg_is_in_recovery() AS "follows" FROM "StoreVersion"`,
      );
      const { version, follows } = rows[0];
      if (!follows)
        return trouble('replica', `${name} follows nobody`, 'DATABASE_REPLICA_URL must name a replica');
      return version === primary
        ? ok('replica', `${name} is as far as the primary`)
        : warning(
            'replica',
            `${name} is ${BigInt(primary) - BigInt(version)} changes behind`,
            'pages come from the primary meanwhile',
          );
    });
  } catch (error) {
    return { ...faulty('replica', error), state: 'warning' };
  }
}

/** What backup and restore need: not older than the server. */
function programs(serverVersion) {
  const { stdout, error } = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' });
  const todo = 'install the client programs of the server (Debian: postgresql-client) for backup and restore';
  if (error) return warning('programs', 'pg_dump is not on this machine', todo);
  const own = stdout.trim().split(/\s+/)[2] ?? '';
  return serverVersion && parseInt(own, 10) < parseInt(serverVersion, 10)
    ? warning('programs', `pg_dump ${own} is older than the server (${serverVersion})`, todo)
    : ok('programs', `pg_dump ${own}`);
}

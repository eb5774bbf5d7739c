// Prints the SQL that creates the schema, or with the address of a database the SQL that would bring that to it.
// Used to write a new migration (docs/decisions/0137) and by the tests that schema and migrations agree.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { isPostgres } from './config.mjs';
import { SCHEMA, schemaFor } from './engines/schema.mjs';

const require = createRequire(import.meta.url);

/** The full-text index and what the engine keeps for it, and the record of changes: Prisma's schema has no word for them. */
const OWN_TABLES = {
  sqlite: ['', '_config', '_content', '_data', '_docsize', '_idx'].map((end) => `PassageSearch${end}`),
  postgresql: ['public.PassageSearch', 'public.StoreVersion'],
};

/** Types of columns by PostgreSQL's own numbers. */
const [SINGLE_LETTER, TEXT] = [18, 25];

/** The schema engine reads PostgreSQL's catalogue, whose columns of single letters the adapter does not know: it is told that they are texts. */
class CataloguePool extends pg.Pool {
  async query(...asked) {
    const answer = await super.query(...asked);
    for (const field of answer?.fields ?? []) if (field.dataTypeID === SINGLE_LETTER) field.dataTypeID = TEXT;
    return answer;
  }
}

let loading;

/** The schema engine in WebAssembly: the native one would have to be downloaded. There can be one in a process. */
const loadEngine = () => (loading ??= load());

async function load() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(
    require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

async function engineOn(adapterFactory, schema) {
  const glue = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory);
  return glue.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
}

/**
 * SQL that brings a database (default: nothing) to prisma/schema.prisma; empty when they agree.
 * @param {string} [databaseUrl] such as `file:/path/to/store.db` or `postgresql://...`
 * @param {{ fromNothing?: boolean }} [options] as if the database were empty; the SQL for PostgreSQL needs the address of one all the same
 * @returns {Promise<string>}
 */
export async function schemaSql(databaseUrl, { fromNothing = !databaseUrl } = {}) {
  const engine = databaseUrl && isPostgres(databaseUrl) ? 'postgresql' : 'sqlite';
  const schema = { path: SCHEMA, content: schemaFor(engine) };
  const pool = engine === 'postgresql' ? new CataloguePool({ connectionString: databaseUrl }) : null;
  const adapter =
    pool !== null ? new PrismaPg(pool) : new PrismaLibSql({ url: databaseUrl ?? 'file::memory:' });
  const api = await engineOn(adapter, schema);
  const container = { files: [schema] };
  const result = await api.diff({
    from: fromNothing ? { tag: 'empty' } : { tag: 'schemaDatasource', ...container, configDir: '.' },
    to: { tag: 'schemaDatamodel', ...container },
    script: true,
    exitCode: null,
    filters: { externalTables: OWN_TABLES[engine], externalEnums: [] },
  });
  await pool?.end();
  return (result.stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [address, nothing] = process.argv.slice(2);
  console.log(await schemaSql(address, nothing === '--from-nothing' ? { fromNothing: true } : {}));
}

// Prints the SQL that creates the schema, or with a database file the SQL that would bring that file to it.
// Used to write a new migration (docs/development.md) and by the test that schema and migrations agree.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);
const schemaPath = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url));

/** The full-text index and what SQLite keeps for it: Prisma's schema has no word for them. */
const SEARCH_TABLES = ['', '_config', '_content', '_data', '_docsize', '_idx'].map(
  (end) => `PassageSearch${end}`,
);

/** The schema engine in WebAssembly: the native one would have to be downloaded. */
async function engine(databaseUrl) {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(
    require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const schema = { path: schemaPath, content: readFileSync(schemaPath, 'utf8') };
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url: databaseUrl }));
  return {
    schema,
    api: await glue.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter),
  };
}

/**
 * SQL that brings `databaseUrl` (default: nothing) to prisma/schema.prisma; empty when they agree.
 * @param {string} [databaseUrl] such as `file:/path/to/store.db`
 * @returns {Promise<string>}
 */
export async function schemaSql(databaseUrl) {
  const { schema, api } = await engine(databaseUrl ?? 'file::memory:');
  const container = { files: [schema] };
  const result = await api.diff({
    from: databaseUrl ? { tag: 'schemaDatasource', ...container, configDir: '.' } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', ...container },
    script: true,
    exitCode: null,
    filters: { externalTables: SEARCH_TABLES, externalEnums: [] },
  });
  return (result.stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await schemaSql(process.argv[2]));

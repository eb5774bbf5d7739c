/** The one schema (prisma/schema.prisma), as each engine takes it: only its head tells the engines apart. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../config.mjs';

export const SCHEMA = join(ROOT, 'prisma/schema.prisma');
/** The schema for PostgreSQL is made from it, and lies with the client that is made from that. */
export const MADE_SCHEMA = join(ROOT, 'lib/generated/postgresql.prisma');

/**
 * The text of the schema for an engine.
 * @param {'sqlite' | 'postgresql'} engine
 * @throws {Error} where the schema does not name its engine and its output once each
 */
export function schemaFor(engine) {
  const text = readFileSync(SCHEMA, 'utf8');
  if (engine === 'sqlite') return text;
  return [
    [/provider = "sqlite"/g, 'provider = "postgresql"'],
    [/output {3}= "\.\.\/lib\/generated\/prisma"/g, 'output   = "./postgresql"'],
  ].reduce((made, [found, put]) => {
    if (made.match(found)?.length !== 1) throw new Error(`prisma/schema.prisma should hold ${found} once`);
    return made.replace(found, put);
  }, text);
}

/** Writes the schema for PostgreSQL where Prisma finds it. @returns {string} its path */
export function writeMadeSchema() {
  mkdirSync(dirname(MADE_SCHEMA), { recursive: true });
  writeFileSync(MADE_SCHEMA, `// Made from prisma/schema.prisma.\n${schemaFor('postgresql')}`);
  return MADE_SCHEMA;
}

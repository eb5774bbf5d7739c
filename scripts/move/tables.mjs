/** The tables of the schema, in an order in which each comes after those that its rows refer to. */
import { readFileSync } from 'node:fs';
import { SCHEMA } from '../engines/schema.mjs';

/**
 * @param {string} [text] of prisma/schema.prisma
 * @returns {{ name: string, columns: string[], truths: string[], key: string[], numbered: boolean }[]} `truths`: columns that are true or false;
 *   `key`: columns of the primary key; `numbered`: whether the
 *   engine counts them
 * @throws {Error} where tables refer to each other in a circle
 */
export function tablesOf(text = readFileSync(SCHEMA, 'utf8')) {
  const models = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => {
    const fields = body
      .split('\n')
      .map((line) => /^ {2}(\w+)\s+(\w+)([?[\]]*)(.*)$/.exec(line))
      .filter(Boolean)
      .map(([, field, type, mark, rest]) => ({ field, type, isList: mark === '[]', rest }));
    return { name, body, fields };
  });
  const names = new Set(models.map(({ name }) => name));
  const waiting = models.map(({ name, body, fields }) => {
    const whole = /^ {2}@@id\(\[([^\]]+)\]\)/m.exec(body)?.[1].split(/,\s*/);
    const own = fields.filter(({ rest }) => / @id\b/.test(rest));
    return {
      table: {
        name,
        columns: fields.filter(({ type, isList }) => !isList && !names.has(type)).map(({ field }) => field),
        truths: fields.filter(({ type }) => type === 'Boolean').map(({ field }) => field),
        key: whole ?? own.map(({ field }) => field),
        numbered: own.some(({ rest }) => rest.includes('autoincrement()')),
      },
      needs: new Set(
        fields.filter(({ type, rest }) => names.has(type) && /\bfields:/.test(rest)).map(({ type }) => type),
      ),
    };
  });
  const ordered = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ needs }) =>
      [...needs].every((one) => ordered.some(({ name }) => name === one)),
    );
    if (at < 0)
      throw new Error(`tables refer to each other: ${waiting.map(({ table }) => table.name).join(', ')}`);
    ordered.push(...waiting.splice(at, 1).map(({ table }) => table));
  }
  return ordered;
}

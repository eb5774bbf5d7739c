import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../config.mjs';
import { Fault } from './fault.mjs';

/**
 * @returns {string} the range of versions that package.json asks for
 * @throws {Fault} when this Node is older
 */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = engines.node
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  const have = process.versions.node.split('.').map(Number);
  const older = have[0] !== wanted[0] ? have[0] < wanted[0] : have[1] < (wanted[1] ?? 0);
  if (older)
    throw new Fault(
      `Gradeline needs Node ${engines.node} and this is ${process.version}: install a newer Node.`,
    );
  return engines.node;
}

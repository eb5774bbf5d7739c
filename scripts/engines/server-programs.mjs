import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Folder of the newest PostgreSQL's programs; null where there is no server on this machine. */
export function serverPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((one) => join(DEBIAN, one, 'bin')), '/usr/local/bin', '/usr/bin'];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((one) => existsSync(join(folder, one)))) ?? null
  );
}

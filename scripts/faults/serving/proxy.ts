/** The real nginx with the configuration that the project ships. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../../deploy/nginx/render.mjs';
import { until } from './instance';

/** Where Debian's package and others put it; null where it is not on this machine. */
export function nginxPath(): string | null {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path)) ?? null;
}

export interface Proxy {
  origin: string;
  /** What it has written of troubles. */
  troubles(): string;
  stop(): Promise<void>;
}

/** What Debian's own nginx.conf has round the shipped part, and places that this user may write to. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/pid;
error_log ${folder}/error.log warn;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/gradeline.conf;
}
`;
}

/**
 * @param ports of the instances, all on this machine
 * @throws Error with what nginx says of its configuration
 */
export async function startProxy(
  folder: string,
  port: number,
  ports: readonly number[],
  path = nginxPath(),
): Promise<Proxy> {
  if (!path) throw new Error('nginx is not on this machine (Debian: nginx)');
  mkdirSync(folder, { recursive: true });
  const shipped = render({
    GRADELINE_INSTANCES: ports.map((one) => `127.0.0.1:${one}`).join(' '),
    GRADELINE_LISTEN: `127.0.0.1:${port}`,
    GRADELINE_CACHE: join(folder, 'cache'),
  });
  writeFileSync(join(folder, 'gradeline.conf'), shipped);
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const args = ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  execFileSync(path, [...args, '-t'], { stdio: 'pipe' });
  const child = spawn(path, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  await until('nginx answers', async () => (await fetch(origin)).status > 0, 10);
  return {
    origin,
    troubles: () => readFileSync(join(folder, 'error.log'), 'utf8'),
    stop: () => {
      child.kill('SIGQUIT');
      const timer = setTimeout(() => child.kill('SIGTERM'), 3000);
      return ended.finally(() => clearTimeout(timer));
    },
  };
}

import { createServer } from 'node:net';
import { Fault } from './fault.mjs';

/**
 * What a failed listen means, as the one line to print.
 * @param {NodeJS.ErrnoException} error
 * @param {{ port: number, host: string, name?: string }} where `name`: of the variable that sets the port
 */
export function explainListen(error, { port, host, name = 'PORT' }) {
  const line = {
    EADDRINUSE: `Port ${port} is taken by another program: stop it, or choose another port, such as ${name}=${port === 65535 ? 3001 : port + 1} npm start.`,
    EACCES: `Port ${port} may not be used by this user: choose one above 1023, such as ${name}=3000 npm start.`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine: use 0.0.0.0 or 127.0.0.1.`,
    ENOTFOUND: `HOST=${host} is not known on this machine: use 0.0.0.0 or 127.0.0.1.`,
    EAI_AGAIN: `HOST=${host} is not known on this machine: use 0.0.0.0 or 127.0.0.1.`,
  }[error.code];
  return line ? new Fault(line, { cause: error }) : error;
}

/**
 * Fails early, before minutes of work, when the port cannot be had.
 * @param {{ port: number, host: string }} where
 * @throws {Fault}
 */
export function checkPort(where) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explainListen(error, where)));
    probe.listen({ port: where.port, host: where.host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/**
 * Ports that are free at this moment, none of them twice. For tests, benchmarks and fault runs, where who asks must know the port before
 * who listens begins.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function freePorts(count) {
  const probes = await Promise.all(Array.from({ length: count }, listening));
  const ports = probes.map((probe) => probe.address().port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}

/** One of them. @returns {Promise<number>} */
export const freePort = async () => (await freePorts(1))[0];

function listening() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => resolve(probe));
  });
}

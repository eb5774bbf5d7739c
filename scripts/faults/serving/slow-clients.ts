/** Clients who send a letter a second, or ask for much and read nothing. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Rig } from './rig';
import type { Fault } from './under-load';

/** Less than the connections that Debian's nginx takes (two processes with 768 each, and each needs two). */
const CLIENTS = 300;

export const slowClients = (rig: Rig, runs: number, seconds = 15): Fault => ({
  ...{ name: `${CLIENTS} clients who send or read slowly, for ${seconds} s`, runs },
  found: 'the other readers were not kept waiting by them',
  async once() {
    const { port } = new URL(rig.proxy.origin);
    const sockets: Socket[] = [];
    for (let number = 0; number < CLIENTS; number++) {
      const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
      sockets.push(socket);
      if (number % 2 === 0) {
        socket.write('GET /england HTTP/1.1\r\nHost: a\r\n\r\n');
        socket.pause();
      } else socket.write('GET / HTTP/1.1\r\nHost: a\r\nX: ');
    }
    for (let second = 0; second < seconds; second++) {
      for (const socket of sockets) if (!socket.destroyed && !socket.isPaused()) socket.write('x');
      await sleep(1000);
    }
    const began = performance.now();
    for (const socket of sockets) socket.destroy();
    await (await fetch(`${rig.proxy.origin}/authorities/doncaster`)).text();
    return (performance.now() - began) / 1000;
  },
});

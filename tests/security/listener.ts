import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that must never be called: it takes TCP and UDP and counts both. */
export interface Listener {
  readonly tcpPort: number;
  readonly udpPort: number;
  /** What arrived so far, one line each. */
  readonly calls: readonly string[];
  close(): void;
}

/** Opens the listener on the loopback address. */
export async function listen(): Promise<Listener> {
  const calls: string[] = [];
  const server = createServer((_request, response) => response.end('reached'));
  server.on('connection', () => calls.push('tcp'));
  server.listen(0, '127.0.0.1');
  const socket = createSocket('udp4', () => calls.push('udp'));
  socket.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(socket, 'listening')]);
  return {
    tcpPort: (server.address() as AddressInfo).port,
    udpPort: socket.address().port,
    calls,
    close() {
      server.close();
      socket.close();
    },
  };
}

import net from 'node:net';

const FIRST = 21_000;
const PORTS = 9_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/**
 * A port that stays ours while the server behind it is dead: below those that the system gives to outgoing connections, or a client that
 * comes back could take it, or even connect to itself.
 */
export const findRestartPort = async (): Promise<number> => {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * PORTS);
    if (await isFree(port)) return port;
  }
};

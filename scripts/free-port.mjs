import { createServer } from 'node:net';
import { Obstacle } from './obstacle.mjs';

/** Reads a port number. Throws an obstacle where it is none, or another program uses it. */
export async function freePort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Obstacle(`"${text}" is no port: give a number from 1 to 65535.`);
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) =>
      reject(
        new Obstacle(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use: give another one, or leave it out and a free one is taken.`
            : `Port ${port} cannot be used (${error.code}): give another one.`,
        ),
      ),
    );
    probe.listen(port, 'localhost', () => probe.close(resolve));
  });
  return port;
}

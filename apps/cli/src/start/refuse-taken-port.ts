import { createServer } from 'node:net';
import { Obstacle } from '../terminal/obstacle.ts';

/** Makes sure that the program will be able to listen there. Throws an Obstacle that names the variable. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Obstacle(explain(error, host, port))));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT ${port} is already in use on ${host}: stop the other program, or choose another port, for example PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `PORT ${port} may only be used by the system's administrator: choose a port above 1023, for example PORT=3000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine: use HOST=127.0.0.1, or HOST=0.0.0.0 for every interface.`;
    default:
      return `HOST ${host} and PORT ${port} cannot be used (${error.message}): choose others.`;
  }
}

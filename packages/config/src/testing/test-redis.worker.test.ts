import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { testRedisUrl } from './test-redis.ts';

const url = testRedisUrl();

test.runIf(url !== null)('a Redis of the test run’s own answers', async () => {
  const { hostname, port } = new URL(url ?? '');
  const reply = await new Promise<string>((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.once('error', reject).once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.write('PING\r\n');
  });
  expect(reply.trim()).toBe('+PONG');
});

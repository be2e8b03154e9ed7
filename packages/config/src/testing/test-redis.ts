import { inject } from 'vitest';
import './provided-context.ts';

/**
 * The address of the test run's own Redis, or null where the machine has no redis-server. A test that needs
 * it is written `test.runIf(testRedisUrl() !== null)(…)`; the test runner names what was left out.
 */
export function testRedisUrl(): string | null {
  return inject('jalonRedis');
}

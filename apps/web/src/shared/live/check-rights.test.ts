import type { Me } from '@jalon/contracts/post/me';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { checkRights } from './check-rights.ts';

const originalFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = originalFetch;
});

const me = (...postIds: string[]) => ({ posts: postIds.map((postId) => ({ postId })) }) as unknown as Me;

function pageOf(before: Me, answer: () => Promise<Response>): QueryClient {
  globalThis.fetch = answer;
  const queries = new QueryClient();
  queries.setQueryData(['me'], before);
  queries.setQueryData(['plans'], { items: ['what was read'] });
  return queries;
}

it('what was read in a post that is gone is forgotten', async () => {
  const queries = pageOf(me('justice', 'observer'), async () => Response.json(me('observer')));
  await checkRights(queries);
  expect(queries.getQueryData(['plans'])).toBeUndefined();
  expect(queries.getQueryData<Me>(['me'])?.posts).toHaveLength(1);
});

it('a stream that was only interrupted changes nothing', async () => {
  const queries = pageOf(me('justice'), async () => Response.json(me('justice')));
  await checkRights(queries);
  expect(queries.getQueryData(['plans'])).toBeDefined();
});

it('a lost line takes nothing away', async () => {
  const queries = pageOf(me('justice'), async () => {
    throw new TypeError('no line');
  });
  await checkRights(queries);
  expect(queries.getQueryData(['plans'])).toBeDefined();
  expect(queries.getQueryData<Me>(['me'])?.posts).toHaveLength(1);
});

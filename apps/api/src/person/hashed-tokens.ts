import { createHash } from 'node:crypto';
import type { kyselyAdapter } from '@better-auth/kysely-adapter';

type Adapter = ReturnType<ReturnType<typeof kyselyAdapter>>;
interface Request {
  model: string;
  where?: { field: string; value: unknown }[] | undefined;
  update?: Record<string, unknown>;
}

type Creation<T extends Record<string, unknown>> = Omit<Parameters<Adapter['create']>[0], 'data'> & {
  data: Omit<T, 'id'>;
};

/**
 * The library's way to the database, with a hash where it would write a session's token: who reads the table,
 * or a copy of it, can sign in as nobody. The token itself stands in the cookie alone. Where a session is asked
 * for by its token, the answer carries that token again, as the library expects.
 */
export function withHashedTokens(adapter: Adapter): Adapter {
  return {
    ...adapter,
    create: async <T extends Record<string, unknown>, R = T>(request: Creation<T>) => {
      const { token } = request.data as { token?: unknown };
      if (!isOfSessions(request) || typeof token !== 'string') return adapter.create<T, R>(request);
      const made = await adapter.create<T, R>({
        ...request,
        data: { ...request.data, token: hashToken(token) },
      });
      return { ...made, token };
    },
    findOne: async <T>(request: Parameters<Adapter['findOne']>[0]) =>
      withToken(await adapter.findOne<T>(hashed(request)), request),
    findMany: (request) => adapter.findMany(hashed(request)),
    count: (request) => adapter.count(hashed(request)),
    update: async <T>(request: Parameters<Adapter['update']>[0]) =>
      withToken(await adapter.update<T>(hashed(request)), request),
    updateMany: (request) => adapter.updateMany(hashed(request)),
    delete: (request) => adapter.delete(hashed(request)),
    deleteMany: (request) => adapter.deleteMany(hashed(request)),
    consumeOne: (request) => adapter.consumeOne(hashed(request)),
    incrementOne: (request) => adapter.incrementOne(hashed(request)),
    transaction: (work) =>
      adapter.transaction((within) =>
        work(withHashedTokens({ ...within, transaction: adapter.transaction })),
      ),
  };
}

/** A token has 190 random bits: a fast hash is enough, and it must be found by its value. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function isOfSessions({ model }: { model: string }): boolean {
  return model === 'session';
}

function hashed<T extends Request>(request: T): T {
  if (!isOfSessions(request)) return request;
  const { where, update } = request;
  return {
    ...request,
    ...(where ? { where: where.map(hashedClause) } : {}),
    ...(typeof update?.token === 'string' ? { update: { ...update, token: hashToken(update.token) } } : {}),
  };
}

function hashedClause<T extends { field: string; value: unknown }>(clause: T): T {
  if (clause.field !== 'token') return clause;
  const { value } = clause;
  return {
    ...clause,
    value: Array.isArray(value) ? value.map(String).map(hashToken) : hashToken(String(value)),
  };
}

function withToken<T>(row: T | null, request: Request): T | null {
  const asked = request.where?.find(({ field }) => field === 'token')?.value;
  return row && isOfSessions(request) && typeof asked === 'string' ? { ...row, token: asked } : row;
}

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Workspace packages are read from their sources, so that a test never runs against an old build. */
const conditions = ['source', 'module', 'node', 'development|production'];

const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The environment in which Vitest loads the global setup has conditions of its own.
  environments: { __vitest__: { resolve: { conditions } } },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
} as const;

/** The suffix of a test file says what it needs; only those with PostgreSQL pay for starting it,
 * and only those on the built programs need a build before them. */
const needsPostgres = ['**/*.{db,api,worker}.test.ts'];
const needsBuild = ['**/*.built.test.ts'];
const never = ['**/node_modules/**', '**/dist/**', '**/e2e/**'];

export default defineConfig({
  ...shared,
  test: {
    pool: 'forks',
    // Most tests wait for PostgreSQL or for an answer: on two cores a third worker has something to do.
    maxWorkers: Math.max(3, availableParallelism()),
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, ...needsPostgres, ...needsBuild],
        },
      },
      {
        ...shared,
        test: {
          name: 'postgres',
          include: needsPostgres,
          exclude: never,
          globalSetup: ['apps/cli/src/testing/postgres-global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'built',
          include: needsBuild,
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

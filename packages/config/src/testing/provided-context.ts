/** The addresses of the test run's PostgreSQL, all on its database `postgres`. */
export interface ProvidedPostgres {
  readonly template: string;
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    jalonPostgres: ProvidedPostgres;
    /** The address of a Redis of the test run's own; null where the machine has none. */
    jalonRedis: string | null;
  }
}

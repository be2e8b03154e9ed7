import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { ENTITIES } from './entities.ts';
import { SnakeCaseNaming } from './snake-case-naming.ts';

const statementTimeoutMs = 30_000;
const idleInTransactionTimeoutMs = 30_000;

/** How Jalon talks to PostgreSQL: migrations only, never a synchronised schema. `poolSize` is per process. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    poolSize,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
    extra: {
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
      // Said once a connection instead of once a transaction: a row that waited for its lock is read as it is now.
      options: '-c default_transaction_isolation=read\\ committed',
    },
  };
}

/** A connected data source; the caller destroys it. Rejects when the server cannot be reached. */
export async function connect(url: string, poolSize?: number): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, poolSize)).initialize();
}

import 'reflect-metadata';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import type { ApiSettings } from '../api.module.ts';
import { createApplication } from '../create-application.ts';
import { createDemonstrationDatabase } from './demonstration-database.ts';
import { TestClient } from './test-client.ts';

export const demonstrationPassword = 'jalon-demo-2026';

/** The first file of a run loads the demonstration data, which takes its time on a busy machine. */
export const startMs = 240_000;

/** The API on a port of its own, over a database with the demonstration data. */
export interface TestApi {
  url: string;
  application: NestFastifyApplication;
  dataSource: DataSource;
  database: TestDatabase;
  /** Somebody who is not signed in. */
  nobody: TestClient;
  /** Signs a demonstration account in: `as('coordinator')`. */
  as(account: string): Promise<TestClient>;
  stop(): Promise<void>;
}

export interface TestApiOptions extends Partial<ApiSettings> {
  /** `demonstration` loads the demonstration data, which takes some seconds. */
  content?: 'demonstration' | 'none';
}

/** Call it in `beforeAll`, and `stop` in `afterAll`. */
export async function startTestApi({
  content = 'demonstration',
  ...settings
}: TestApiOptions = {}): Promise<TestApi> {
  const database = await (content === 'none' ? createTestDatabase() : createDemonstrationDatabase());
  const dataSource = await connect(database.appUrl, 4);
  const application = await createApplication(
    {
      databaseUrl: database.appUrl,
      secret: 'a secret of tests that is long enough for everybody',
      publicUrl: 'http://127.0.0.1:3000',
      demonstration: true,
      webFolder: '/nowhere',
      ...settings,
    },
    pino({ level: process.env.JALON_TEST_LOG ?? 'fatal' }),
  );
  await application.listen(0, '127.0.0.1');
  const url = (await application.getUrl()).replace('[::1]', '127.0.0.1');
  const nobody = new TestClient(url);
  return {
    url,
    application,
    dataSource,
    database,
    nobody,
    as: (account) => nobody.signIn(`${account}@demo.jalon.test`, demonstrationPassword),
    stop: async () => {
      await application.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

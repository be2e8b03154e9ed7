import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import { Transactions } from '@jalon/database/transaction/transactions';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Caller } from '../caller.ts';
import { WriteComment } from '../comment/write-comment.ts';
import { uploadFact } from '../evidence/upload-fact.ts';
import { ConfirmRedaction } from '../redaction/confirm-redaction.ts';
import { type RedactionRequest, RequestRedaction } from '../redaction/request-redaction.ts';
import { aBenchmarkSet, type BenchmarkSetForTests, callerOf } from './a-benchmark-set.ts';
import { itIs, type Register, RegisterBuilder, type SeatedPerson } from './a-register.ts';

export const reportDueOn = '2027-04-15';
export const now = '2027-02-03T09:00:00.000Z';
export const tombstone = '[redacted 2027-02-03]';
/** Words that tests of requests name; some of them stay standing. */
export const named = 'Grue Cendrée';

/** What tests of redaction stand on: a database of their own, and before each test a fresh register. */
export class RedactionWorld {
  database!: TestDatabase;
  dataSource!: Awaited<ReturnType<typeof connect>>;
  transactions!: Transactions;
  build!: RegisterBuilder;
  register!: Register;
  council!: BenchmarkSetForTests;

  async open(): Promise<void> {
    this.database = await createTestDatabase();
    this.dataSource = await connect(this.database.appUrl);
    this.transactions = new Transactions(this.dataSource);
    this.build = new RegisterBuilder(this.dataSource);
  }

  async begin(): Promise<void> {
    await itIs(this.dataSource, now);
    this.register = await this.build.register();
    this.council = await aBenchmarkSet(this.build, this.register, reportDueOn);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  as(seated: SeatedPerson): Promise<Caller> {
    return callerOf(this.build, seated, now);
  }

  // biome-ignore lint/suspicious/noExplicitAny: rows of whatever a test asks for.
  sql(statement: string, values: unknown[] = []): Promise<any> {
    return this.dataSource.query(statement, values);
  }

  async aComment(text: string, by = this.register.coordinator, more: object = {}): Promise<string> {
    const activity = await this.build.activity(this.register);
    const request = { text, audience: 'all' as const, ...more };
    return new WriteComment(this.transactions).execute(await this.as(by), activity.id, request);
  }

  /** A piece of evidence with a file, of the UN side. Answers the ids of both. */
  async anUpload(name: string): Promise<{ evidenceId: string; uploadId: string }> {
    const [evidenceId, uploadId] = [randomUUID(), randomUUID()];
    const { person, post, organizationId } = this.register.coordinator;
    const activity = await this.build.activity(this.register);
    await this.sql(
      `INSERT INTO upload (id, name, media_type, bytes, digest, state, organization_id, side, person_id, post_id, kept_at)
     VALUES ($1, $2, 'application/pdf', 4, 'ab12', 'clean', $3, 'un', $4, $5, $6)`,
      [uploadId, name, organizationId, person.id, post.id, now],
    );
    const { person: author } = this.register.coordinator;
    await this.transactions.run({ personId: author.id, source: 'test' }, async (transaction) =>
      transaction.record(
        uploadFact('upload.kept', { id: uploadId, organizationId, side: 'un' }, this.register.mission.id, {
          after: { name, digest: 'ab12' },
        }),
        post.id,
      ),
    );
    await this.sql(`INSERT INTO upload_chunk (upload_id, position, content) VALUES ($1, 0, 'scan')`, [
      uploadId,
    ]);
    await this.sql(
      `INSERT INTO evidence (id, activity_id, title, kind, upload_id, dated, source, organization_id, person_id, post_id, added_at)
     VALUES ($1, $2, 'A letter', 'document', $3, '2027-01-01', 'Archive', $4, $5, $6, $7)`,
      [evidenceId, activity.id, uploadId, organizationId, person.id, post.id, now],
    );
    return { evidenceId, uploadId };
  }

  async ask(by: SeatedPerson, request: Partial<RedactionRequest> & Pick<RedactionRequest, 'subjectId'>) {
    const whole = {
      subjectType: 'comment',
      field: 'text',
      start: 0,
      end: named.length,
      reason: 'It names somebody.',
    };
    return new RequestRedaction(this.transactions).execute(await this.as(by), {
      ...whole,
      ...request,
    } as RedactionRequest);
  }
  async confirm(by: SeatedPerson, id: string): Promise<string> {
    return new ConfirmRedaction(this.transactions).execute(await this.as(by), id);
  }

  async textOf(commentId: string): Promise<string> {
    return (await this.sql('SELECT text FROM comment WHERE id = $1', [commentId]))[0].text;
  }
}

/** A world that opens and closes with the test file. */
export function aRedactionWorld(): RedactionWorld {
  const world = new RedactionWorld();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.begin());
  return world;
}

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aRedactionWorld, named, type RedactionWorld, tombstone } from '../testing/a-redaction-world.ts';
import type { SeatedPerson } from '../testing/a-register.ts';
import { reasonsOfDates } from '../testing/reasons-of-dates.ts';
import { ConfirmRedaction } from './confirm-redaction.ts';
import { ListRedactions } from './list-redactions.ts';
import { RefuseRedaction } from './refuse-redaction.ts';

const world = aRedactionWorld();
const as = (seated: SeatedPerson) => world.as(seated);
const sql = (statement: string, values?: unknown[]) => world.sql(statement, values);
const aComment = (...given: Parameters<RedactionWorld['aComment']>) => world.aComment(...given);
const anUpload = (name: string) => world.anUpload(name);
const ask = (...given: Parameters<RedactionWorld['ask']>) => world.ask(...given);
const confirm = (by: SeatedPerson, id: string) => world.confirm(by, id);
const textOf = (commentId: string) => world.textOf(commentId);

describe('two people, one of each side', () => {
  test('the coordinator asks and a focal point of the plan confirms', async () => {
    const comment = await aComment(`${named} came to the training.`);
    const id = await ask(world.register.coordinator, { subjectId: comment });
    expect(await textOf(comment)).toContain(named);
    await confirm(world.register.lead, id);
    expect(await textOf(comment)).toBe(`${tombstone} came to the training.`);
    const [row] = await sql('SELECT * FROM redaction WHERE id = $1', [id]);
    expect(row).toMatchObject({
      state: 'confirmed',
      key: null,
      requested_side: 'un',
      decided_side: 'national',
    });
    expect(row.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(['cycle_extension', 'mandate_extension', 'plan_extension'] as const)(
    'the reason of a later date of the plan itself: %s',
    async (subjectType) => {
      const { id: activityId } = await world.build.activity(world.register);
      await reasonsOfDates(world.build, world.register, activityId, `${named} asked for it.`);
      const [{ id: subjectId }] = await sql(`SELECT id FROM ${subjectType} WHERE reason LIKE '${named}%'`);
      const id = await ask(world.register.coordinator, { subjectType, subjectId, field: 'reason' });
      const lead = await as(world.register.lead);
      const [seen] = await new ListRedactions(world.transactions).execute(lead, id);
      expect(seen).toMatchObject({ activity: null, mayDecide: true, passage: { words: named } });
      const stranger = (await world.build.register()).coordinator;
      await expect(ask(stranger, { subjectType, subjectId, field: 'reason' })).rejects.toThrow('not-found');
      await confirm(world.register.lead, id);
      const [{ reason }] = await sql(`SELECT reason FROM ${subjectType} WHERE id = $1`, [subjectId]);
      expect(reason).toBe(`${tombstone} asked for it.`);
    },
  );

  test('and the other way round, by clearance of the national side', async () => {
    const comment = await aComment(`${named} came.`, world.register.lead);
    const id = await ask(world.council.clearance.national, { subjectId: comment });
    await confirm(world.register.coordinator, id);
    expect(await textOf(comment)).toBe(`${tombstone} came.`);
  });

  test('nobody confirms their own, nor does their side, nor a post that may not', async () => {
    const comment = await aComment(`${named} came.`);
    const id = await ask(world.register.coordinator, { subjectId: comment });
    await expect(confirm(world.register.coordinator, id)).rejects.toThrow('own-redaction');
    const colleague = await world.build.seat(world.register.mission.id, 'coordinator', 'un');
    await expect(confirm(colleague, id)).rejects.toThrow('redaction-needs-the-other-side');
    for (const other of [
      world.register.coLead,
      world.council.clearance.un,
      world.council.rapporteur.national,
    ])
      await expect(confirm(other, id)).rejects.toThrow('may-not-do-this');
    await expect(confirm((await world.build.register()).lead, id)).rejects.toThrow('not-found');
    await expect(ask(world.register.coLead, { subjectId: comment })).rejects.toThrow('may-not-do-this');
    expect(await textOf(comment)).toContain(named);
  });

  test('somebody who sits on both sides does not confirm what they asked for', async () => {
    const comment = await aComment(`${named} came.`);
    const { id: postId } = await world.build.post(
      world.register.mission.id,
      'coordinator',
      world.register.coordinator.organizationId,
    );
    await world.build.tenure(postId, world.register.lead.person.id);
    const id = await ask(world.register.lead, { subjectId: comment });
    await expect(confirm(world.register.lead, id)).rejects.toThrow('own-redaction');
  });

  test('what was decided stays decided, and a refusal leaves the words', async () => {
    const comment = await aComment(`${named} came.`);
    const id = await ask(world.register.coordinator, { subjectId: comment });
    const refusal = { reason: 'It is the name of a place.' };
    await new RefuseRedaction(world.transactions).execute(await as(world.register.lead), id, refusal);
    expect(await textOf(comment)).toContain(named);
    await expect(confirm(world.register.lead, id)).rejects.toThrow('redaction-decided');
    const [row] = await sql('SELECT state, key, refusal_reason FROM redaction WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'refused', key: null, refusal_reason: refusal.reason });
  });

  test('a note that the national side may not read is confirmed by it all the same', async () => {
    const comment = await aComment(`${named} came.`, world.register.coordinator, { audience: 'un' });
    await expect(ask(world.register.lead, { subjectId: comment })).rejects.toThrow('not-found');
    await confirm(world.register.lead, await ask(world.register.coordinator, { subjectId: comment }));
    expect(await textOf(comment)).toBe(`${tombstone} came.`);
  });
});

describe('what is named', () => {
  test('is widened to whole words, and is never kept', async () => {
    const comment = await aComment(`Yesterday ${named} came.`);
    const id = await ask(world.register.coordinator, { subjectId: comment, start: 12, end: 18 });
    const [row] = await sql('SELECT * FROM redaction WHERE id = $1', [id]);
    expect([row.passage_start, row.passage_end]).toEqual([10, 10 + named.length]);
    expect(JSON.stringify(row)).not.toContain('Cendrée');
    const facts = await sql(`SELECT after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1`, [
      id,
    ]);
    expect(facts).toEqual([{ after: { of: 'comment', field: 'text', length: named.length } }]);
  });

  test('is there, and is not said again in the reason', async () => {
    const comment = await aComment(`${named} came.`);
    const refused = (request: object) => ask(world.register.coordinator, { subjectId: comment, ...request });
    await expect(refused({ start: 90, end: 95 })).rejects.toThrow('passage-not-there');
    await expect(refused({ field: 'done' })).rejects.toThrow('passage-not-there');
    await expect(refused({ reason: 'GRUE CENDREE is a person' })).rejects.toThrow('reason-repeats-passage');
    await expect(refused({ subjectId: randomUUID() })).rejects.toThrow('not-found');
    expect(await sql('SELECT 1 FROM redaction WHERE subject_id = $1', [comment])).toEqual([]);
  });

  test('must be the same when it is confirmed', async () => {
    const comment = await aComment(`${named} came.`);
    const id = await ask(world.register.coordinator, { subjectId: comment });
    await sql(`UPDATE comment SET text = 'Somebody else came.' WHERE id = $1`, [comment]);
    await expect(confirm(world.register.lead, id)).rejects.toThrow('passage-changed');
  });

  test('can be a whole file: its content, its name and its hash go, that there was one stays', async () => {
    const { evidenceId, uploadId } = await anUpload('A scan of Grue Argentée.pdf');
    const comment = await aComment('See A scan of Grue Argentée.pdf there.');
    const file = {
      subjectType: 'evidence',
      subjectId: evidenceId,
      field: 'upload',
      start: 0,
      end: 0,
    } as const;
    await confirm(world.register.lead, await ask(world.register.coordinator, file));
    expect(await sql('SELECT 1 FROM upload_chunk WHERE upload_id = $1', [uploadId])).toEqual([]);
    const [upload] = await sql('SELECT name, state, digest FROM upload WHERE id = $1', [uploadId]);
    expect(upload).toEqual({ name: tombstone, state: 'removed', digest: '' });
    expect(await textOf(comment)).toBe(`See ${tombstone} there.`);
    const [kept] = await sql(
      'SELECT after, redaction_id FROM fact JOIN fact_value USING (number) WHERE subject_id = $1',
      [uploadId],
    );
    expect(kept).toMatchObject({
      after: { name: tombstone, digest: tombstone },
      redaction_id: expect.any(String),
    });
  });

  test('goes with every file whose text holds it, and a file that cannot be read is counted', async () => {
    const [holding, other, broken] = [
      await anUpload('a.pdf'),
      await anUpload('b.pdf'),
      await anUpload('c.pdf'),
    ];
    await sql(`UPDATE upload_chunk SET content = 'other' WHERE upload_id = $1`, [other.uploadId]);
    await sql(`UPDATE upload_chunk SET content = 'broken' WHERE upload_id = $1`, [broken.uploadId]);
    const comment = await aComment(`${named} came.`);
    const id = await ask(world.register.coordinator, { subjectId: comment });
    const looked: string[] = [];
    await new ConfirmRedaction(world.transactions).execute(
      await as(world.register.lead),
      id,
      async (bytes, words) => {
        const text = Buffer.from(bytes).toString();
        looked.push(`${text}: ${words}`);
        if (text === 'broken') throw new Error('damaged');
        return text === 'scan';
      },
    );
    expect(looked.sort()).toEqual([`broken: ${named}`, `other: ${named}`, `scan: ${named}`]);
    const states = await sql('SELECT state FROM upload WHERE id = ANY($1) ORDER BY state', [
      [holding.uploadId, other.uploadId, broken.uploadId],
    ]);
    expect(states.map(({ state }: { state: string }) => state)).toEqual(['clean', 'clean', 'removed']);
    const [{ after }] = await sql(
      `SELECT after FROM fact JOIN fact_value USING (number) WHERE subject_id = $1 AND name = 'redaction.confirmed'`,
      [id],
    );
    expect(after).toMatchObject({ files: 1, filesNotRead: 1 });
  });

  test('is taken out where it was named only, where it is of one or two letters', async () => {
    const [one, other] = [await aComment('An came.'), await aComment('An left.')];
    await confirm(world.register.lead, await ask(world.register.coordinator, { subjectId: one, end: 2 }));
    expect(await textOf(one)).toBe(`${tombstone} came.`);
    expect(await textOf(other)).toBe('An left.');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itIs } from '../testing/a-register.ts';
import { aDecree, type PersonName, refusalOf, type Story } from '../testing/a-story.ts';
import { openStory, type StoryDatabase } from '../testing/story-database.ts';
import { DiscardUpdate } from '../update/discard-update.ts';
import { ConfirmUpload } from './confirm-upload.ts';
import { type CleanUpload, KeepUpload } from './keep-upload.ts';
import { RemoveUnattachedUploads } from './remove-unattached-uploads.ts';

let base: StoryDatabase;
let story: Story;
beforeAll(async () => {
  base = await openStory();
  story = base.story;
});
afterAll(() => base.end());

const content = new Uint8Array(600_000).fill(65);
const keep = async (by: PersonName, changes: Partial<CleanUpload> = {}) =>
  new KeepUpload(story.transactions).execute(await story.as(by), {
    name: 'list.pdf',
    type: 'pdf',
    bytes: content,
    isRead: true,
    ...changes,
  });
const confirm = async (by: PersonName, id: string) =>
  new ConfirmUpload(story.transactions).execute(await story.as(by), id);
const uploadOf = async (id: string) =>
  (await base.dataSource.query('SELECT * FROM upload WHERE id = $1', [id]))[0];
const chunksOf = async (id: string): Promise<number[]> =>
  (
    await base.dataSource.query(
      'SELECT length(content) AS bytes FROM upload_chunk WHERE upload_id = $1 ORDER BY position',
      [id],
    )
  ).map(({ bytes }: { bytes: number }) => bytes);
const evidenceOn = async (id: string) =>
  (await base.dataSource.query('SELECT * FROM evidence WHERE upload_id = $1', [id]))[0];

describe('a file', () => {
  test('lies in chunks of 256 kB, with its sender’s organization and a fact of its own', async () => {
    const id = await keep('luc');
    expect(await chunksOf(id)).toEqual([262_144, 262_144, 75_712]);
    expect(await uploadOf(id)).toMatchObject({
      state: 'clean',
      organization_id: story.organizations.ministry,
      side: 'national',
      bytes: 600_000,
    });
    expect(await story.facts(id)).toEqual(['upload.kept']);
    const [fact] = await base.dataSource.query(
      `SELECT sensitivity, audience, concerned_organization_ids AS concerned FROM fact WHERE subject_id = $1`,
      [id],
    );
    expect(fact).toEqual({
      sensitivity: 'confidential',
      audience: 'national',
      concerned: [story.organizations.ministry],
    });
  });

  test.each(['olga', 'adama'] as const)('is not taken from %s', async (name) => {
    expect(await refusalOf(keep(name))).toBe('may-not-do-this');
  });

  test('of a colleague is attached, of another ministry it is not', async () => {
    const colleague = await keep('lena');
    await story.aDraft(await story.anActivity(), { evidence: [{ ...aDecree, uploadId: colleague }] });
    expect((await evidenceOn(colleague)).audience).toBe('all');
    const foreign = await keep('pascal');
    const draft = story.aDraft(await story.anActivity(), { evidence: [{ ...aDecree, uploadId: foreign }] });
    expect(await refusalOf(draft)).toBe('unknown-reference /evidence/0/uploadId');
  });

  test('is given over to the post that attaches it', async () => {
    const id = await keep('bintou');
    await story.aDraft(await story.anActivity(), { evidence: [{ ...aDecree, uploadId: id }] }, 'bintou');
    const { organization_id: holder } = await evidenceOn(id);
    expect((await uploadOf(id)).organization_id).toBe(holder);
  });

  test('that nobody could read is its side’s until a second person has looked, and then for whom it was meant', async () => {
    const id = await keep('luc', { isRead: false });
    const evidence = [{ ...aDecree, uploadId: id, audience: 'all' as const }];
    await story.aSubmitted(await story.anActivity(), { evidence });
    expect(await evidenceOn(id)).toMatchObject({
      sensitivity: 'confidential',
      audience: 'national',
      wanted_sensitivity: 'unclassified',
      wanted_audience: 'all',
    });
    expect(await refusalOf(confirm('luc', id))).toBe('own-upload');
    expect(await refusalOf(confirm('colette', id))).toBe('not-found');
    expect(await refusalOf(confirm('omar', id))).toBe('not-found');
    await confirm('lena', id);
    expect(await evidenceOn(id)).toMatchObject({
      sensitivity: 'unclassified',
      audience: 'all',
      wanted_sensitivity: null,
      wanted_audience: null,
    });
    expect(await uploadOf(id)).toMatchObject({ state: 'clean', confirmed_by_id: story.persons.lena });
    expect(await refusalOf(confirm('lena', id))).toBe('upload-not-waiting');
  });

  test('that stands on nothing waits for nobody', async () => {
    const id = await keep('luc', { isRead: false });
    expect(await refusalOf(confirm('lena', id))).toBe('upload-not-waiting');
    expect(await refusalOf(confirm('pascal', id))).toBe('not-found');
    expect(await refusalOf(confirm('lena', 'not-an-id'))).toBe('not-found');
  });

  test('two people cannot attach it at once', async () => {
    const id = await keep('luc');
    const evidence = [{ ...aDecree, uploadId: id }];
    const [one, other] = [await story.anActivity(), await story.anActivity()];
    const answers = await Promise.all([
      refusalOf(story.aDraft(one, { evidence })),
      refusalOf(story.aDraft(other, { evidence }, 'lena')),
    ]);
    expect(answers.sort()).toEqual(['allowed', 'unknown-reference /evidence/0/uploadId']);
  });
});

describe('a file that is taken away', () => {
  test('is one that nobody attached within a day of the program’s clock, and no other', async () => {
    await itIs(base.dataSource, '2026-03-01T09:00:00.000Z');
    const removeOld = () => new RemoveUnattachedUploads(story.transactions).execute();
    await removeOld();
    const [forgotten, attached, discarded] = [await keep('luc'), await keep('luc'), await keep('luc')];
    await story.aDraft(await story.anActivity(), { evidence: [{ ...aDecree, uploadId: attached }] });
    const draft = await story.aDraft(await story.anActivity(), {
      evidence: [{ ...aDecree, uploadId: discarded }],
    });
    await new DiscardUpdate(story.transactions).execute(await story.as('luc'), draft);
    await itIs(base.dataSource, '2026-03-02T08:59:00.000Z');
    expect(await removeOld()).toBe(0);
    await itIs(base.dataSource, '2026-03-02T09:01:00.000Z');
    expect(await removeOld()).toBe(2);
    expect(await removeOld()).toBe(0);
    expect(await uploadOf(forgotten)).toBeUndefined();
    expect(await uploadOf(discarded)).toBeUndefined();
    expect(await chunksOf(forgotten)).toEqual([]);
    expect(await chunksOf(attached)).toHaveLength(3);
    expect(await story.facts(forgotten)).toEqual(['upload.kept', 'upload.removed']);
  });

  test('is the oldest of whoever leaves forty lying, so that the newest is kept', async () => {
    await new RemoveUnattachedUploads(story.transactions).execute();
    const minute = (at: number) => itIs(base.dataSource, new Date(Date.UTC(2026, 2, 3, 9, at)).toISOString());
    const small = { bytes: new Uint8Array(4).fill(65) };
    await minute(0);
    const attached = await keep('bintou', small);
    await story.aDraft(
      await story.anActivity(),
      { evidence: [{ ...aDecree, uploadId: attached }] },
      'bintou',
    );
    const ofAnother = await keep('luc', small);
    const sent: string[] = [];
    for (let at = 1; at <= 42; at += 1) {
      await minute(at);
      sent.push(await keep('bintou', small));
    }
    const left = await Promise.all(sent.map(uploadOf));
    expect(left.findIndex((one) => one !== undefined)).toBe(2);
    expect(left.filter((one) => one === undefined)).toHaveLength(2);
    expect(await story.facts(sent[0]!)).toEqual(['upload.kept', 'upload.removed']);
    expect(await chunksOf(sent[0]!)).toEqual([]);
    expect(await uploadOf(attached)).toBeDefined();
    expect(await uploadOf(ofAnother)).toBeDefined();
  });
});

import type { AmendUpdate, UpdateReply } from '@jalon/contracts/update/update';
import { beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../../shared/api/request.ts';
import { DraftSaver, type DraftSaverPorts } from './draft-saver.ts';

const at = new Date('2026-03-03T10:42:00Z');
let sent: { id: string | null; version: number | null; body: AmendUpdate }[];
let kept: AmendUpdate[];
let failure: ProblemError | null;
let ports: DraftSaverPorts;

beforeEach(() => {
  sent = [];
  kept = [];
  failure = null;
  ports = {
    create: (body) => answer(null, null, body),
    amend: (id, version, body) => answer(id, version, body),
    read: async (id) => update(id, 9),
    keep: (body) => kept.push(body) > 0,
    forget: () => kept.splice(0),
    now: () => at,
  };
});

describe('saving a draft', () => {
  it('creates it once, then amends the version that the server answered', async () => {
    const saver = new DraftSaver(null, ports);
    expect(await saver.save({ done: 'One' })).toEqual({ kind: 'saved', at });
    await saver.save({ done: 'Two' });
    expect(sent.map(({ id, version }) => [id, version])).toEqual([
      [null, null],
      ['u1', 1],
    ]);
    expect(saver.id).toBe('u1');
  });

  it('sends one request at a time, and after it only the latest words', async () => {
    const saver = new DraftSaver(null, ports);
    await Promise.all(['O', 'On', 'One'].map((done) => saver.save({ done })));
    expect(sent.map(({ body }) => body.done)).toEqual(['O', 'One']);
  });

  it('asks nothing of the server where nothing changed', async () => {
    const saver = new DraftSaver(null, ports);
    await saver.save({ done: 'One' });
    await saver.save({ done: 'One' });
    expect(sent).toHaveLength(1);
  });

  it('keeps the draft in the tab without a line, and forgets it once it has arrived', async () => {
    const saver = new DraftSaver({ id: 'u1', version: 4 }, ports);
    failure = problem(0, 'offline');
    expect(await saver.save({ done: 'One' })).toEqual({ kind: 'offline', at, kept: true });
    expect(kept).toEqual([{ done: 'One' }]);
    failure = null;
    await saver.save({ done: 'One' });
    expect(kept).toEqual([]);
  });

  it('keeps the words in the tab where the session has ended, until they are saved after signing in', async () => {
    failure = problem(401, 'not-signed-in');
    const saver = new DraftSaver(null, ports);
    expect(await saver.save({ done: 'One' })).toMatchObject({ kind: 'offline', kept: true });
    expect(kept).toEqual([{ done: 'One' }]);
  });

  it('hands over the other version where somebody saved meanwhile, here or on another device', async () => {
    failure = problem(412, 'stale-version', { current: update('u1', 7) });
    const stale = await new DraftSaver({ id: 'u1', version: 4 }, ports).save({ done: 'One' });
    expect(stale).toMatchObject({ kind: 'conflict', current: { version: 7 } });
    failure = problem(409, 'update-exists', { id: 'u5' });
    const second = await new DraftSaver(null, ports).save({ done: 'One' });
    expect(second).toMatchObject({ kind: 'conflict', current: { id: 'u5' } });
  });

  it('says what the server refused', async () => {
    failure = problem(422, 'survivor-data');
    const state = await new DraftSaver(null, ports).save({ done: 'One' });
    expect(state).toMatchObject({ kind: 'refused', error: { code: 'survivor-data' } });
  });
});

async function answer(id: string | null, version: number | null, body: AmendUpdate): Promise<UpdateReply> {
  sent.push({ id, version, body });
  await Promise.resolve();
  if (failure) throw failure;
  return update('u1', (version ?? 0) + 1);
}

function problem(status: number, code: string, more: object = {}): ProblemError {
  return new ProblemError({ type: `https://jalon.example/problems/${code}`, title: code, status, ...more });
}

function update(id: string, version: number): UpdateReply {
  return { id, version } as UpdateReply;
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMs, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Json, TestClient } from '../testing/test-client.ts';

let api: TestApi;
let coordinator: TestClient;
let lead: TestClient;
let coLead: TestClient;
let card: Json;

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await api.as('coordinator');
  lead = await api.as('lead.justice');
  coLead = await api.as('colead');
  const mine = (await lead.get('/api/me/activities')).body;
  card = mine.items.find((item: Json) => item.openUpdate === null && item.card.status === 'in_progress').card;
}, startMs);
afterAll(() => api.stop());

const code = ({ body }: { body: Json }) => body.type.split('/').at(-1);
const evidence = {
  title: 'Arrêté',
  kind: 'legal_act',
  url: 'https://example.org/a',
  dated: '2026-01-15',
  source: 'JO',
};

describe('the life of an update', () => {
  let updateId: string;
  let version: number;

  test('a lead drafts, and a second draft is refused with the id of the first', async () => {
    const draft = await lead.post(`/api/activities/${card.reference}/updates`, {
      done: 'Le texte a été transmis au Conseil des ministres.',
      status: 'completed',
    });
    expect(draft.status).toBe(201);
    expect(draft.body).toMatchObject({ activityId: card.id, state: 'draft', acceptedAt: null, findings: [] });
    updateId = draft.body.id;
    version = draft.body.version;
    const again = await lead.post(`/api/activities/${card.id}/updates`, { done: 'x', status: 'completed' });
    expect(again.status).toBe(409);
    expect(again.body.id).toBe(updateId);
  });

  test('a draft moves nothing, and the co-lead does not see it', async () => {
    expect((await coLead.get(`/api/updates/${updateId}`)).status).toBe(404);
    const seen = await coLead.get(`/api/activities/${card.id}`);
    expect(seen.body.column).toBe(card.column);
    expect(seen.body.updates.map((update: Json) => update.id)).not.toContain(updateId);
    expect((await lead.get(`/api/updates/${updateId}`)).status).toBe(200);
  });

  test('a change wants the version that was read', async () => {
    expect((await lead.patch(`/api/updates/${updateId}`, { nextStep: 'Vote' })).status).toBe(428);
    const stale = await lead.patch(`/api/updates/${updateId}`, { nextStep: 'Vote' }, version + 7);
    expect(stale.status).toBe(412);
    expect(stale.body.current).toBeDefined();
    const amended = await lead.patch(`/api/updates/${updateId}`, { evidence: [evidence] }, version);
    expect(amended.status).toBe(200);
    expect(amended.body.evidence).toHaveLength(1);
    expect(amended.body.version).toBeGreaterThan(version);
  });

  test('submitting moves the card to Reported complete; the co-lead sees it waiting', async () => {
    const submitted = await lead.post(`/api/updates/${updateId}/submit`);
    expect(submitted.status).toBe(200);
    expect(submitted.body.state).toBe('submitted');
    const waiting = (await coLead.get('/api/me/waiting')).body.items.find(
      (item: Json) => item.updateId === updateId,
    );
    expect(waiting).toMatchObject({ waitingFor: 'answer', card: { column: 'completed' } });
  });

  test('the lead neither accepts nor verifies, and a move to Verified says that a finding does it', async () => {
    expect((await lead.post(`/api/updates/${updateId}/accept`)).status).toBe(403);
    const finding = { finding: 'verified', basis: 'document', verifiedOn: '2026-01-20' };
    expect((await lead.post(`/api/updates/${updateId}/findings`, finding)).status).toBe(403);
    const move = await lead.post(`/api/activities/${card.id}/move`, { status: 'verified' });
    expect([move.status, code(move)]).toEqual([403, 'verified-is-a-finding']);
    const kept = 'SELECT count(*)::int AS n FROM access WHERE name = $1 AND subject_id = ANY($2)';
    const [{ n }] = await api.dataSource.query(kept, ['refused', [updateId, card.id]]);
    expect(n).toBeGreaterThanOrEqual(2);
    const byCoLead = await coLead.post(`/api/activities/${card.id}/move`, { status: 'verified' });
    expect([byCoLead.status, code(byCoLead)]).toEqual([409, 'verified-is-a-finding']);
  });

  test('the co-lead returns it with a reason, the lead corrects it, and the card has not moved', async () => {
    expect((await coLead.post(`/api/updates/${updateId}/return`)).status).toBe(422);
    const returned = await coLead.post(`/api/updates/${updateId}/return`, { reason: 'Quelle date ?' });
    expect(returned.body).toMatchObject({ state: 'returned', returnReason: 'Quelle date ?' });
    const mine = (await lead.get('/api/me/activities')).body.items.find(
      (item: Json) => item.card.id === card.id,
    );
    expect(mine.openUpdate).toMatchObject({ id: updateId, state: 'returned', returnReason: 'Quelle date ?' });
    expect(mine.card.column).toBe('completed');
    const corrected = await lead.patch(
      `/api/updates/${updateId}`,
      { done: 'Transmis le 12 mars.' },
      returned.body.version,
    );
    expect(corrected.status).toBe(200);
    expect((await lead.post(`/api/updates/${updateId}/submit`)).body.state).toBe('submitted');
  });

  test('accepted and verified, it stands in Verified for everybody', async () => {
    const accepted = await coLead.post(`/api/updates/${updateId}/accept`, { note: 'Merci.' });
    expect(accepted.body).toMatchObject({ state: 'accepted', acceptanceNote: 'Merci.' });
    const finding = await coLead.post(`/api/updates/${updateId}/findings`, {
      finding: 'verified',
      basis: 'document',
      verifiedOn: '2026-01-20',
      note: 'Vu par nous seuls.',
      audience: 'un',
    });
    expect(finding.status).toBe(201);
    const forLead = (await lead.get(`/api/activities/${card.id}`)).body;
    expect(forLead.column).toBe('verified');
    expect(forLead.findings[0]).toMatchObject({ finding: 'verified', basis: 'document', note: null });
    const forCoordinator = (await coordinator.get(`/api/activities/${card.id}`)).body;
    expect(forCoordinator.findings[0].note).toBe('Vu par nous seuls.');
  });

  test('the same move sent twice under one name is done once', async () => {
    const board = (await coordinator.get('/api/plans/MLI-2022/board')).body;
    const [moving] = board.columns.find((column: Json) => column.key === 'not_started').cards;
    const body = { status: 'in_progress', mutationId: 'phone-on-a-bad-line' };
    const first = await coordinator.post(`/api/activities/${moving.id}/move`, body);
    const second = await coordinator.post(`/api/activities/${moving.id}/move`, body);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.version).toBe(first.body.version);
    expect(second.body).toMatchObject({ id: moving.id, column: 'in_progress' });
  });
});

describe('comments', () => {
  test('for one side are seen by that side alone', async () => {
    const written = await coordinator.post(`/api/activities/${card.id}/comments`, {
      text: 'Between us.',
      audience: 'un',
    });
    expect(written.status).toBe(201);
    const texts = async (who: TestClient) =>
      (await who.get(`/api/activities/${card.id}/comments`)).body.items.map((comment: Json) => comment.text);
    expect(await texts(coLead)).toContain('Between us.');
    expect(await texts(lead)).not.toContain('Between us.');
  });

  test('of another audience than the writer’s side are refused', async () => {
    const answer = await lead.post(`/api/activities/${card.id}/comments`, { text: 'x', audience: 'un' });
    expect(answer.status).toBe(403);
  });
});

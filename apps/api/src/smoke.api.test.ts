import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './testing/start-test-api.ts';
let api: TestApi;
beforeAll(async () => { api = await startTestApi(); }, 120_000);
afterAll(() => api?.stop());
test('smoke', async () => {
  for (const who of ['coordinator','lead.justice','colead','observer','admin','rapporteur.un','lead.cma']) {
    const c = await api.as(who);
    for (const path of ['/api/me','/api/me/activities','/api/me/waiting','/api/organizations','/api/plans','/api/plans/MLI-2022','/api/plans/MLI-2022/board','/api/plans/MLI-2022/progress','/api/plans/MLI-2022/deadlines','/api/plans/MLI-2022/cycles','/api/plans/MLI-2022/reminder-policy','/api/outbox','/api/demo/accounts','/api/activities/MLI-2022-P2-C1-A1','/api/activities/MLI-2022-P2-C1-A1/comments','/api/activities/MLI-2022-P2-C1-A1/reminders']) {
      const t = performance.now(); const r = await c.get(path);
      console.error(who, path, r.status, Math.round(performance.now()-t), JSON.stringify(r.body).slice(0, who==='coordinator'||who==='lead.justice'?260:130));
    }
    const cy = await c.get('/api/plans/MLI-2022/cycles');
    if (cy.status===200) { const open = cy.body.items.find((x:any)=>x.state==='open'); const r = await c.get(`/api/cycles/${open.id}/returns`); console.error(who,'returns', r.status, JSON.stringify(r.body).slice(0,600)); }
  }
  expect(1).toBe(1);
});

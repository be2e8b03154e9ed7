import type { ActivityReply, Board, Card } from '@jalon/contracts/activity/activity';
import type { BenchmarkReportReply } from '@jalon/contracts/benchmark/benchmark';
import type { CycleReply, ReturnReply } from '@jalon/contracts/cycle/cycle';
import type { MailReply } from '@jalon/contracts/reminder/reminder';
import type { Api } from './support/api.ts';
import { cardsOf } from './support/board.ts';
import { choose } from './support/choose.ts';
import * as act from './support/errand-acts.ts';
import { type RunningProgram, runProgram } from './support/run-program.ts';
import { expect, picture, test } from './support/test.ts';
import { patternOf, wordsOf } from './support/words.ts';

const plan = 'SSD-AF-2021';
/** Led by the Ministry of Defence, constrained when the quarter opens, due on 10 March. */
const reported = 'SSD-AF-2021-P1-C2-A4';
/** Returned to the ministry with a question before the quarter opened. */
const asked = 'SSD-AF-2021-P1-C3-A1';
const quarter = '2027-Q1';
/** Two days before the first quarter of 2027 opens, the day after the one before it closes. Juba is two hours ahead of UTC. */
const startsAt = '2027-01-14T06:00:00Z';
const opening = '2027-01-16T05:00';
const monday = '2027-01-18T06:00';
/** Three weeks before the returns are due, and too late for the Council's report of 15 April. */
const march = '2027-03-22T06:00';
const beforeCouncil = '2027-04-01T06:00';
/** The returns were due on 10 April. */
const afterDue = '2027-04-12T08:00';
/** The day on which the quarter would have been closed, had it not been extended. */
const firstClose = '2027-04-16T05:00';
/** Its last day, and the morning after it. */
const lastDay = '2027-04-25T20:00';
const extendedClose = '2027-04-26T05:00';

const t = wordsOf('en', 'cycle');
const deadline = wordsOf('en', 'deadline');

/** A program of its own: it begins in another year than the one that the other tests share. */
let program: RunningProgram;
let shared: string | undefined;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  program = await runProgram({ JALON_DEMO: '1', JALON_NOW: startsAt });
  shared = process.env.JALON_E2E_URL;
  process.env.JALON_E2E_URL = program.url;
});
test.afterAll(async () => {
  process.env.JALON_E2E_URL = shared;
  await program.stop();
});

test('a quarter, from its opening to its freeze', async ({ openAs, apiAs }) => {
  test.setTimeout(240_000);
  const coordinatorApi = await apiAs('coordinator');
  const defenceApi = await apiAs('lead.defence');
  const administrator = await openAs('admin');
  await administrator.goto('/');
  const cycles = async () =>
    (await coordinatorApi.get<{ items: CycleReply[] }>(`/api/plans/${plan}/cycles`)).items;
  const quarterNow = async (): Promise<CycleReply> => {
    const found = (await cycles()).find(({ label }) => label === quarter);
    if (!found) throw new Error(`There is no cycle ${quarter}`);
    return found;
  };
  const returnOfDefence = async (): Promise<ReturnReply> => {
    const { id } = await quarterNow();
    const { items } = await coordinatorApi.get<{ items: ReturnReply[] }>(`/api/cycles/${id}/returns`);
    const found = items.find(({ organization }) => organization.shortName === 'Defence');
    if (!found) throw new Error('The Ministry of Defence has no return');
    return found;
  };
  const mailTo = (api: Api, account: string, since: string) => act.mailsOf(api, account, since);

  await test.step('the quarter opens on its day', async () => {
    expect((await quarterNow()).state).toBe('planned');
    await act.moveClock(administrator, opening);
    expect((await quarterNow()).state).toBe('open');
    expect((await cycles()).filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  await test.step('on Monday 08:00 of Juba the lead has one mail, and no earlier', async () => {
    expect(await mailTo(defenceApi, 'lead.defence', '2027-01-15T12:00:00Z')).toHaveLength(0);
    await act.moveClock(administrator, monday);
    const mails = await mailTo(defenceApi, 'lead.defence', '2027-01-18T00:00:00Z');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(asked);
  });

  const defence = await openAs('lead.defence');
  await test.step('the lead reports, and reads that it makes the report of 15 April', async () => {
    const u = wordsOf('en', 'update');
    const e = wordsOf('en', 'evidence');
    await defence.goto(`/my/${reported}`);
    await defence
      .getByRole('textbox', { name: u('done') })
      .fill('Refresher training was given in the four divisions.');
    await choose(defence.getByRole('radio', { name: 'Reported complete' }));
    await defence.getByRole('button', { name: e('add') }).click();
    await defence.getByLabel(e('name')).fill('Training record of the four divisions');
    await defence.getByLabel(e('source')).fill('Ministry of Defence');
    await defence.getByLabel(e('url'), { exact: true }).fill('https://defence.example/training-record');
    await defence.getByLabel(e('dated')).fill('2027-01-12');
    await defence.getByRole('button', { name: e('done'), exact: true }).click();
    await expect(
      defence.getByText(patternOf(deadline('makes-it', { report: '15 April 2027' }))),
    ).toBeVisible();
    await picture(defence, 'quarter-report');
    await defence.getByRole('button', { name: u('prepare') }).click();
    await defence.getByRole('button', { name: u('send'), exact: true }).click();
    await expect(defence.getByRole('heading', { name: u('sent-title') })).toBeVisible();
  });

  const colead = await openAs('colead', { language: 'en' });
  await test.step('the co-lead accepts and verifies it', async () => {
    const f = wordsOf('en', 'finding');
    await colead.goto(`/plans/${plan}/verification`);
    await colead.getByRole('link').filter({ hasText: 'P1-C2-A4' }).click();
    await choose(colead.getByRole('radio', { name: new RegExp(`^${f('verify')}`) }));
    const verified = `${wordsOf('en', 'shared')('finding.verified')} ${f('result-verified-hint')}`;
    await choose(colead.getByRole('radio', { name: verified }));
    await colead.getByRole('combobox', { name: f('basis') }).selectOption('document');
    await colead.getByLabel(f('verified-on')).fill('2027-01-17');
    await colead.getByRole('button', { name: f('do-verify') }).click();
    await expect(colead.getByText(f('recorded-done')).first()).toBeVisible();
    const board = await coordinatorApi.get<Board>(`/api/plans/${plan}/board`);
    const card = cardsOf(board).find(({ reference }: Card) => reference === reported);
    expect(card?.column).toBe('verified');
  });

  await test.step('in March the mail tells first what was verified, asks for the return, and names it among nothing else', async () => {
    await act.moveClock(administrator, march);
    const [mail, ...more] = await mailTo(defenceApi, 'lead.defence', '2027-03-22T00:00:00Z');
    expect(more).toHaveLength(0);
    const [achieved = '', owed = ''] = mail?.text.split(`\n- ${plan} ${quarter}`) ?? [];
    expect(achieved).toContain(reported);
    expect(owed).toContain('past due');
    expect(owed).not.toContain(reported);
  });

  await test.step('the lead answers what is open and sends the whole return', async () => {
    const u = wordsOf('en', 'update');
    await defence.goto(`/my/${asked}`);
    await defence
      .getByRole('textbox', { name: u('done') })
      .fill('Sessions were held in the garrisons of five states, the last in December 2026.');
    await defence.getByRole('button', { name: u('prepare') }).click();
    await defence.getByRole('button', { name: u('send'), exact: true }).click();
    await expect(defence.getByRole('heading', { name: u('sent-title') })).toBeVisible();
    await defence.goto('/my');
    await expect(
      defence.getByText(patternOf(deadline('misses-it', { report: '15 April 2027' }))),
    ).toBeVisible();
    await defence.getByRole('button', { name: u('my-return-do', { label: quarter }) }).click();
    await defence.getByRole('button', { name: u('my-return-confirm') }).click();
    await picture(defence, 'quarter-return');
    await expect.poll(async () => (await returnOfDefence()).state).toBe('submitted');
  });

  await test.step('the report of 15 April is drafted, cleared and frozen with what was verified', async () => {
    await act.moveClock(administrator, beforeCouncil);
    const rapporteur = await apiAs('rapporteur.un');
    const wanted = { benchmarkSetId: 'S/RES/2577(2021)', reportDueOn: '2027-04-15', voice: 'un' };
    const { id } = await rapporteur.post<BenchmarkReportReply>('/api/benchmark-reports', wanted);
    const clearance = await apiAs('clearance.un');
    await clearance.post(`/api/benchmark-reports/${id}/clear`, {});
    const frozen = await rapporteur.post<BenchmarkReportReply>(`/api/benchmark-reports/${id}/freeze`, {});
    expect(frozen.state).toBe('frozen');
    const texts = frozen.assessments.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts.filter((text) => text.includes('Refresher training'))).not.toHaveLength(0);
  });

  const coordinator = await openAs('coordinator');
  await test.step('after the due date the desk says who is late, and the coordinator extends the period', async () => {
    await act.moveClock(administrator, afterDue);
    await coordinator.goto(`/plans/${plan}/returns`);
    const row = coordinator.getByRole('row').filter({ hasText: 'Ministry of Defence' });
    await expect(row).toContainText(t('standing-received'));
    const late = coordinator.getByRole('row').filter({ hasText: t('standing-late') });
    await expect(late.first()).toBeVisible();
    await picture(coordinator, 'quarter-returns-desk');
    await coordinator.getByRole('button', { name: t('extend'), exact: true }).click();
    const dialog = coordinator.getByRole('dialog', { name: patternOf(t('extend-title')) });
    await dialog.getByLabel(t('due')).fill('2027-04-20');
    await dialog.getByLabel(t('closes')).fill('2027-04-25');
    await dialog.getByRole('textbox', { name: t('reason') }).fill('The rains closed the road to Bentiu.');
    await picture(coordinator, 'quarter-extend');
    await dialog.getByRole('button', { name: t('extend-confirm') }).click();
    await expect(dialog).toBeHidden();
    await expect(coordinator.getByText('The rains closed the road to Bentiu.')).toBeVisible();
    expect(await quarterNow()).toMatchObject({ dueOn: '2027-04-20', firstDueOn: '2027-04-10' });
  });

  await test.step('it stays open when it would have closed, also on its new last day, and is closed after that', async () => {
    await act.moveClock(administrator, firstClose);
    expect((await quarterNow()).state).toBe('open');
    await act.moveClock(administrator, lastDay);
    expect((await quarterNow()).state).toBe('open');
    await act.moveClock(administrator, extendedClose);
    expect((await quarterNow()).state).toBe('closed');
    await coordinator.goto(`/plans/${plan}/returns?cycle=${(await quarterNow()).id}`);
    await expect(coordinator.getByText(t('locked-title'))).toBeVisible();
    await picture(coordinator, 'quarter-frozen');
  });

  await test.step('what it closed with is fixed: a change is refused, an erratum stands beside it', async () => {
    const u = wordsOf('en', 'update');
    const activity = await defenceApi.get<ActivityReply>(`/api/activities/${reported}`);
    const frozen = activity.updates.find(({ state }) => state === 'accepted');
    const refused = await defenceApi.send('PATCH', `/api/updates/${frozen?.id}`, { done: 'Other words.' });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    await defence.goto(`/plans/${plan}/board?card=${reported}&tab=updates`);
    const sheet = defence.getByRole('dialog');
    await sheet
      .getByRole('button', { name: u('erratum-do') })
      .first()
      .click();
    await sheet
      .getByRole('textbox', { name: u('erratum-text') })
      .fill('Training was given in three divisions.');
    await sheet.getByRole('textbox', { name: u('erratum-why') }).fill('The fourth course was in December.');
    await sheet.getByRole('button', { name: u('erratum-send') }).click();
    await expect(sheet.getByRole('textbox', { name: u('erratum-text') })).toBeHidden();
    await expect(sheet.getByText('Training was given in three divisions.')).toBeVisible();
    await expect(sheet.getByText('Refresher training was given in the four divisions.')).toBeVisible();
    await picture(defence, 'quarter-erratum');
  });

  await test.step('the quarter is compared with the one before: what was verified since stands there', async () => {
    await coordinator.goto(`/plans/${plan}/comparison?cycle=${(await quarterNow()).id}`);
    for (const list of ['verified-since', 'moved']) {
      const heading = coordinator.getByRole('heading', { name: t(list, { count: 1 }) });
      const section = coordinator.locator('section').filter({ has: heading }).last();
      await expect(section.getByText('P1-C2-A4')).toBeVisible();
    }
    await picture(coordinator, 'quarter-comparison');
  });

  await test.step('no day brought anybody two mails', async () => {
    const { items } = await coordinatorApi.get<{ items: MailReply[] }>('/api/outbox');
    const days = items.map(({ to, createdAt }) => `${to} ${createdAt.slice(0, 10)}`);
    expect(days.length).toBeGreaterThan(10);
    expect(new Set(days).size).toBe(days.length);
  });
});

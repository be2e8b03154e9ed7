import type { AuditListReply } from '@jalon/contracts/audit/audit';
import type { CommentReply } from '@jalon/contracts/comment/comment';
import type { CalendarReply } from '@jalon/contracts/person/calendar';
import type { CreatedTokenReply } from '@jalon/contracts/person/token';
import type { Me } from '@jalon/contracts/post/me';
import type { MailReply } from '@jalon/contracts/reminder/reminder';
import type { Page } from '@playwright/test';
import { type Api, apiWith } from './support/api.ts';
import { cardOf, openBoard } from './support/board.ts';
import { openStream } from './support/event-stream.ts';
import { choosePassword, cookieOf, enterAs, mailedLink, type Newcomer } from './support/newcomer.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const plan = 'MLI-2022';
/** Led by the ministry whose post changes hands, and due within the month that the first digest tells of. */
const activity = 'MLI-2022-P1-C2-A1';
/** Co-led by the demonstration's co-lead: of the UN side a note about it is for him too. */
const discussed = 'MLI-2022-P4-C1-A4';
const postCode = 'mli-women';
const refusedWithinMs = 5_000;
const secret = 'The cabinet asks for the budget figures before the council of Thursday.';

const amina: Newcomer = {
  name: 'Amina Traoré',
  email: 'amina.traore@femmes.example',
  password: 'les oiseaux du fleuve partent tôt',
};
const bakary: Newcomer = {
  name: 'Bakary Diallo',
  email: 'bakary.diallo@femmes.example',
  password: 'le marché ouvre avant la pluie',
};

const t = wordsOf('en', 'post');
const people = wordsOf('en', 'person');
const administration = wordsOf('en', 'administration');

test('a post changes hands: whoever had it is out everywhere within five seconds, and the trail says who read what', async ({
  openAs,
  openVisitor,
  apiAs,
}) => {
  test.setTimeout(240_000);
  const admin = await apiAs('admin');
  const coordinatorApi = await apiAs('coordinator');
  const administrator = await openAs('admin');

  await test.step('the administrator hands the post to a new focal point, who gets an invitation', async () => {
    await administrator.goto('/administration');
    const dialog = await openHandOver(administrator, 'focal.women');
    await dialog.getByRole('radio', { name: new RegExp(`^${t('to-invite')}`) }).click();
    await dialog.getByLabel(administration('person-name')).fill(amina.name);
    await dialog.getByLabel(administration('person-email')).fill(amina.email);
    await dialog.getByLabel(administration('person-language')).selectOption('en');
    await expect(dialog.getByText(t('invited-now', { name: amina.name }))).toBeVisible();
    await dialog.getByRole('button', { name: t('hand-over'), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(postRow(administrator)).toContainText(amina.name);
    await expect(postRow(administrator)).toContainText(t('invited'));
  });

  const holder = await openVisitor();
  await test.step('she accepts: reads the link from the mail, chooses a password, signs in', async () => {
    const link = await mailedLink(admin, amina.email, 'invitation');
    await choosePassword(holder, link, amina);
    await enterAs(holder, amina);
    await openBoard(holder, plan);
    await expect(cardOf(holder, 'P1-C2-A1')).toBeVisible();
  });

  const cookie = await cookieOf(amina);
  const own = apiWith({ cookie });
  const { calendar, program } = await test.step('she has a stream, a token and a calendar', () => equip(own));
  const stream = await openStream(cookie);
  expect((await fetch(calendar)).status).toBe(200);
  expect((await program.send('GET', `/api/plans/${plan}/board`)).status).toBe(200);

  await test.step('somebody else is invited by their name', async () => {
    await administrator.goto('/administration?list=people');
    await administrator.getByRole('button', { name: people('invite') }).click();
    const dialog = administrator.getByRole('dialog', { name: people('invite') });
    await dialog.getByLabel(administration('person-name')).fill(bakary.name);
    await dialog.getByLabel(administration('person-email')).fill(bakary.email);
    await dialog.getByLabel(administration('person-language')).selectOption('en');
    await dialog.getByRole('button', { name: people('invite-act') }).click();
    await expect(dialog).toBeHidden();
  });
  const successor = await openVisitor();
  await choosePassword(successor, await mailedLink(admin, bakary.email, 'invitation'), bakary);

  await test.step('the post is handed over to him; the page says before what that does to her', async () => {
    await administrator.goto('/administration');
    const dialog = await openHandOver(administrator, amina.email);
    await dialog.getByRole('searchbox').fill('bakary');
    await dialog.getByRole('radio', { name: new RegExp(bakary.name) }).click();
    await expect(dialog.getByText(t('loses-now', { name: amina.name }))).toBeVisible();
    await picture(administrator, 'hand-over');
    await dialog.getByRole('button', { name: t('hand-over'), exact: true }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('within five seconds she is refused everywhere', async () => {
    const deadline = Date.now() + refusedWithinMs;
    const left = () => Math.max(1, deadline - Date.now());
    await expect(holder.getByRole('heading', { name: wordsOf('en', 'shell')('noPostTitle') })).toBeVisible({
      timeout: left(),
    });
    await expect(holder.getByRole('article')).toHaveCount(0);
    await expect.poll(() => stream.hasEnded(), { timeout: left(), intervals: [100] }).toBe(true);
    expect((await own.send('GET', '/api/events')).status).toBe(403);
    expect((await own.send('GET', `/api/plans/${plan}/board`)).status).toBe(404);
    expect((await own.send('GET', `/api/activities/${activity}`)).status).toBe(404);
    expect(await own.get('/api/plans')).toMatchObject({ items: [] });
    expect((await program.send('GET', `/api/plans/${plan}/board`)).status).toBe(401);
    expect((await fetch(calendar)).status).toBe(404);
    expect((await own.send('POST', '/api/me/tokens', aToken)).status).toBe(403);
    expect(Date.now()).toBeLessThan(deadline + refusedWithinMs);
    await picture(holder, 'hand-over-refused');
  });

  await test.step('her successor works where she stopped', async () => {
    await enterAs(successor, bakary);
    await openBoard(successor, plan);
    await cardOf(successor, 'P1-C2-A1').click();
    await expect(successor.getByRole('dialog').getByText('P1-C2-A1').first()).toBeVisible();
    await successor.goto('/my');
    await expect(successor.getByText('P1-C2-A1').first()).toBeVisible();
  });

  await test.step('the mail that waited for Monday goes to him, and none to her', async () => {
    const { now } = await admin.get<Me>('/api/me');
    await admin.post('/api/demo/clock', { now: nextMonday(now) });
    const mailsTo = async ({ email }: Newcomer) =>
      (
        await coordinatorApi.get<{ items: MailReply[] }>(
          `/api/outbox?to=${encodeURIComponent(email)}&since=${encodeURIComponent(now)}`,
        )
      ).items;
    await expect.poll(async () => (await mailsTo(bakary)).length, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(
      (await mailsTo(bakary)).some(({ text }) => text.includes(activity) || text.includes('P1-C2-A1')),
    ).toBe(true);
    expect(await mailsTo(amina)).toEqual([]);
    const { items } = await admin.get<{ items: MailReply[] }>(
      `/api/outbox?to=${encodeURIComponent(amina.email)}`,
    );
    expect(items.filter(({ createdAt }) => createdAt > now)).toEqual([]);
  });

  await test.step('the coordinator finds who opened a confidential note', async () => {
    const note = await coordinatorApi.post<CommentReply>(`/api/activities/${discussed}/comments`, {
      text: secret,
      audience: 'un',
      sensitivity: 'confidential',
    });
    const before = await openings(coordinatorApi, note.id);
    const colead = await openAs('colead');
    await colead.goto(`/plans/${plan}/board?card=${discussed}&tab=comments`);
    await expect(colead.getByRole('listitem').getByText(secret)).toBeVisible();
    const { person } = await (await apiAs('colead')).get<Me>('/api/me');
    await expect
      .poll(async () => (await openings(coordinatorApi, note.id)).filter((id) => !before.includes(id)))
      .toContain(person.id);
    const coordinator = await openAs('coordinator');
    await coordinator.goto(`/audit?chain=access&name=opened&object=${note.id}`);
    // One row, for one opening: it names the post, and opened the person who held it.
    const row = coordinator.getByRole('tabpanel').getByRole('listitem');
    await expect(row).toHaveCount(1);
    await row.getByRole('button').first().click();
    await expect(row.filter({ hasText: person.name }).first()).toBeVisible();
    await picture(coordinator, 'hand-over-audit');
    // Nobody of the other side reads it, and their trail does not speak of it.
    expect(await openings(await apiAs('clearance.national'), note.id)).toEqual([]);
    await successor.goto(`/plans/${plan}/board?card=${discussed}&tab=comments`);
    await expect(successor.getByRole('dialog')).toBeVisible();
    await expect(successor.getByText(secret)).toHaveCount(0);
  });
});

const aToken = { name: 'Quarterly', scopes: ['plans:read'], expiresOn: inDays(30) };

/** A calendar address and a program with a token, both of this person. */
async function equip(own: Api): Promise<{ calendar: string; program: Api }> {
  const { url } = await own.get<CalendarReply>('/api/me/calendar');
  const { token } = await own.post<CreatedTokenReply>('/api/me/tokens', aToken);
  return { calendar: url, program: apiWith({ authorization: `Bearer ${token}` }) };
}

/** Opens the dialog of the post whose holder's address begins so. */
async function openHandOver(page: Page, holder: string) {
  await page.getByRole('searchbox', { name: t('search') }).fill(holder);
  await expect(page.locator('tbody .register-name')).toHaveCount(1);
  await postRow(page).locator('.act').getByRole('button').click();
  return page.getByRole('dialog');
}

const postRow = (page: Page) => page.getByRole('row').filter({ hasText: postCode });

/** Who opened a confidential thing, as the trail tells this reader. */
async function openings(api: Api, subjectId: string): Promise<string[]> {
  const { status, body } = await api.send<AuditListReply>(
    'GET',
    `/api/audit?chain=access&name=opened&subjectId=${subjectId}`,
  );
  return status === 200 ? body.items.flatMap(({ person }) => person?.id ?? []) : [];
}

/** Monday after this instant, an hour after the digests of every mission. */
function nextMonday(now: string): string {
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  return `${day.toISOString().slice(0, 10)}T09:00:00.000Z`;
}

/** By the real calendar: tokens live by it, whatever the demonstration's clock says. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

import type { PostReply } from '@jalon/contracts/post/post';
import type { MailReply } from '@jalon/contracts/reminder/reminder';
import type { Language } from '@jalon/domain/language/text';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Api, apiWith } from './api.ts';
import { programUrl } from './program-url.ts';
import { wordsOf } from './words.ts';

/** Somebody who was not there when the demonstration was loaded. */
export interface Newcomer {
  name: string;
  email: string;
  password: string;
}

const mailWithinMs = 30_000;

/** The link in the latest mail to an address, as the administrator's outbox shows it in a demonstration. */
export async function mailedLink(
  administrator: Api,
  to: string,
  page: 'invitation' | 'new-password',
): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const { items } = await administrator.get<{ items: MailReply[] }>(
          `/api/outbox?to=${encodeURIComponent(to)}`,
        );
        link = items[0]?.text.match(new RegExp(`http\\S+/${page}#[\\w.-]+`))?.[0];
        return link;
      },
      { timeout: mailWithinMs, message: `a mail to ${to} with its link` },
    )
    .toBeTruthy();
  return link ?? '';
}

export async function postByCode(administrator: Api, code: string): Promise<PostReply> {
  const { items } = await administrator.get<{ items: PostReply[] }>('/api/posts');
  const post = items.find((each) => each.code === code);
  if (!post) throw new Error(`There is no post ${code}.`);
  return post;
}

/** Invites somebody with a post, and lets them choose their password, all through the HTTP interface. */
export async function invite(
  administrator: Api,
  newcomer: Newcomer,
  more: { language?: Language; postId?: string; deputy?: boolean } = {},
): Promise<void> {
  const { name, email, password } = newcomer;
  await administrator.post('/api/invitations', { name, email, language: 'en', ...more });
  const link = await mailedLink(administrator, email, 'invitation');
  const token = link.split('#')[1];
  await apiWith({}).post('/api/auth/one-time-link/use', { token, password });
}

/** Opens a mailed link and chooses the password on its page; ends on the sign-in page, with the address there. */
export async function choosePassword(page: Page, link: string, newcomer: Newcomer): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) === 'fr' ? 'fr' : 'en';
  await page.goto(link);
  await expect(page).not.toHaveURL(/#/);
  await expect(page.getByText(newcomer.email)).toBeVisible();
  await page.getByLabel(wordsOf(language, 'password')('new'), { exact: true }).fill(newcomer.password);
  await page.getByRole('button', { name: wordsOf(language, 'one-time-link')('choose') }).click();
  await expect(page.getByText(wordsOf(language, 'sign-in')('passwordSet'))).toBeVisible();
  await expect(page.getByLabel(wordsOf(language, 'sign-in')('email'))).toHaveValue(newcomer.email);
}

/** Types address and password on the sign-in page and sends them. What comes then is not waited for. */
export async function signInAs(page: Page, { email, password }: Omit<Newcomer, 'name'>): Promise<void> {
  const t = wordsOf('en', 'sign-in');
  await expect(page.getByRole('heading', { name: t('title') })).toBeVisible();
  await page.getByLabel(t('email')).fill(email);
  await page.getByLabel(t('password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: t('submit'), exact: true }).click();
}

/** Signs in and waits until the sign-in page has gone. */
export async function enterAs(page: Page, who: Omit<Newcomer, 'name'>): Promise<void> {
  await signInAs(page, who);
  await expect(page.getByRole('heading', { name: wordsOf('en', 'sign-in')('title') })).toBeHidden();
}

/** The cookie of a new session. */
export async function cookieOf(who: Omit<Newcomer, 'name'>): Promise<string> {
  const response = await fetch(`${programUrl()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: who.email, password: who.password }),
  });
  if (!response.ok) throw new Error(`${who.email} cannot sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

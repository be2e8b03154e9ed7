import type { MailReply } from '@jalon/contracts/reminder/reminder';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import type { Page } from '@playwright/test';
import { addressOf, password } from './api.ts';
import { choose } from './choose.ts';
import { download } from './download.ts';
import { enterAs } from './newcomer.ts';
import { expect } from './test.ts';
import { wordsOf } from './words.ts';

const en = (feature: string) => wordsOf('en', feature);
const fr = (feature: string) => wordsOf('fr', feature);

export async function signIn(page: Page, account: string): Promise<void> {
  await enterAs(page, { email: addressOf(account), password });
}

export async function writeReport(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: fr('update')('done') }).fill(words);
  await choose(page.getByRole('radio', { name: STATUS_WORDS.completed.fr }));
}

export async function addLink(page: Page): Promise<void> {
  const t = fr('evidence');
  await page.getByRole('button', { name: t('add') }).click();
  await page.getByLabel(t('name')).fill('Note de service sur les guichets, signée');
  await page.getByLabel(t('source')).fill('Ministère de la Justice');
  await page.getByLabel(t('url'), { exact: true }).fill('https://justice.example/note-de-service');
  await page.getByLabel(t('dated')).fill('2026-11-10');
  await page.getByRole('button', { name: t('done'), exact: true }).click();
  await expect(page.getByRole('link', { name: /Note de service sur les guichets/ })).toBeVisible();
}

export async function send(page: Page): Promise<void> {
  const t = fr('update');
  await page.getByRole('button', { name: t('prepare') }).click();
  await expect(page.getByRole('heading', { name: t('review-title') })).toBeVisible();
  await page.getByRole('button', { name: t('send'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('sent-title') })).toBeVisible();
}

/** Opens the lead's report from the list of what waits. */
export async function openReport(page: Page): Promise<void> {
  await page.getByRole('link').filter({ hasText: 'P4-C3-A3' }).click();
  await expect(page.getByRole('heading', { name: fr('finding')('says') })).toBeVisible();
}

export async function moveClock(page: Page, to: string): Promise<void> {
  const t = en('shell');
  await page.getByRole('button', { name: t('clock') }).click();
  const dialog = page.getByRole('dialog', { name: t('clock') });
  await dialog.getByLabel(t('clockMove')).fill(to);
  await dialog.getByRole('button', { name: t('clockAct') }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
}

export async function takeStep(page: Page, step: 'submit' | 'clear' | 'freeze'): Promise<void> {
  await page.getByRole('button', { name: en('benchmark')(step), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: en('benchmark')(step) });
  await dialog.getByRole('button', { name: en('benchmark')(`confirm-${step}`) }).click();
  await expect(dialog).toBeHidden();
}

/** Downloads the report as DOCX and as PDF in the chosen language; both are whole. */
export async function downloadBoth(page: Page): Promise<void> {
  const docx = await download(page, en('benchmark')('download-docx'));
  expect(docx.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(docx.bytes.length).toBeGreaterThan(5_000);
  expect(docx.name).toMatch(/\.docx$/);
  const pdf = await download(page, en('benchmark')('download-pdf'));
  expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.bytes.subarray(-8).toString('latin1')).toContain('%%EOF');
  expect(pdf.bytes.length).toBeGreaterThan(5_000);
}

/** The mails to an account since an instant, as the account itself sees them. */
export async function mailsOf(
  own: { get<T>(path: string): Promise<T> },
  account: string,
  since: string,
): Promise<MailReply[]> {
  const query = `to=${encodeURIComponent(addressOf(account))}&since=${encodeURIComponent(since)}`;
  return (await own.get<{ items: MailReply[] }>(`/api/outbox?${query}`)).items;
}

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** A document that the worker may still have to make. */
const madeWithinMs = 60_000;

/** Presses a download's button and answers the file that the browser got. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download', { timeout: madeWithinMs });
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  const bytes = await readFile(await file.path());
  await expect(page.getByRole('button', { name: button, exact: true })).toBeEnabled();
  return { name: file.suggestedFilename(), bytes };
}

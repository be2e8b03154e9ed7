import { expect, type Page } from '@playwright/test';

/** Waits until the page shows what it was asked for: its own heading or list, and no frame that still loads. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

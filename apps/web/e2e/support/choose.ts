import { expect, type Locator } from '@playwright/test';

/** Presses one of few and waits until it is chosen: the words of what it unfolds may still be on their way. */
export async function choose(radio: Locator): Promise<void> {
  await radio.click();
  await expect(radio).toBeChecked();
}

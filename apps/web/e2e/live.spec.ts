import { STATUS_WORDS } from '@jalon/domain/language/words';
import { cardOf, cellOf, openBoard } from './support/board.ts';
import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const plan = 'SSD-AF-2021';

test('another person’s move appears on an open board without a reload', async ({ openAs }) => {
  const coordinator = await openAs('coordinator');
  await openBoard(coordinator, plan);
  await expect(cardOf(cellOf(coordinator, 'P1', 'not_started'), 'P1-C3-A4')).toBeVisible();
  const notStarted = coordinator.getByRole('button', { name: STATUS_WORDS.not_started.en });
  const before = Number((await notStarted.textContent())?.match(/\d+$/)?.[0]);
  await markPage();

  const lead = await openAs('lead.defence');
  await openBoard(lead, plan);
  await cardOf(lead, 'P1-C3-A4').focus();
  await lead.keyboard.press('Alt+ArrowRight');
  await expect(cardOf(cellOf(lead, 'P1', 'in_progress'), 'P1-C3-A4')).toBeVisible();

  await expect(cardOf(cellOf(coordinator, 'P1', 'in_progress'), 'P1-C3-A4')).toBeVisible();
  await expect(notStarted).toHaveText(new RegExp(`${before - 1}$`));
  expect(await isSamePage()).toBe(true);

  /** A reload would forget it. */
  async function markPage(): Promise<void> {
    await coordinator.evaluate(() => Object.assign(window, { isSamePage: true }));
  }
  function isSamePage(): Promise<boolean> {
    return coordinator.evaluate(() => 'isSamePage' in window);
  }
});

test('what was written while the line was down appears when it is back', async ({ openAs, apiAs }) => {
  const coordinator = await openAs('coordinator');
  await openBoard(coordinator, plan);
  const card = cardOf(coordinator, 'P4-C2-A3');
  await expect(card).toBeVisible();
  await coordinator.context().setOffline(true);
  const co = await apiAs('coordinator');
  await co.post(`/api/activities/${plan}-P4-C2-A3/move`, {
    status: 'constrained',
    constraintCause: 'staffing',
  });
  await coordinator.context().setOffline(false);
  await expect(card).toContainText(wordsOf('en', 'shared')('cause.staffing'), { timeout: 30_000 });
});

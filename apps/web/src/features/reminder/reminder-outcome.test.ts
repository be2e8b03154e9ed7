import { expect, test } from 'vitest';
import { outcomeOf } from './reminder-outcome.ts';

test('a reminder is marked as sent once its mail was delivered, and waits until then', () => {
  const at = '2027-01-11T09:00:00.000Z';
  expect(outcomeOf({ state: 'sent', mail: { deliveredAt: null } })).toMatchObject({
    icon: 'clock',
    tone: 'ns',
  });
  expect(outcomeOf({ state: 'sent', mail: { deliveredAt: at } })).toMatchObject({ icon: 'check' });
  expect(outcomeOf({ state: 'failed', mail: { deliveredAt: null } })).toMatchObject({ icon: 'alert' });
});

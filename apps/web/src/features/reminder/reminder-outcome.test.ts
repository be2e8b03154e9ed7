import { expect, test } from 'vitest';
import { outcomeOf, shapeOf } from './reminder-outcome.ts';

const sentAt = '2027-01-11T08:00:00.000Z';
const deliveredAt = '2027-01-11T09:00:00.000Z';

test('a reminder is marked as sent once a mail server took its mail, and waits until then', () => {
  const waiting = outcomeOf({ state: 'sent', sentAt, delivery: 'waiting' });
  expect(waiting.state).toBe('waiting');
  expect(shapeOf(waiting)).toMatchObject({ icon: 'clock', tone: 'ns' });
  const delivered = outcomeOf({ state: 'sent', sentAt, delivery: 'delivered', deliveredAt });
  expect(delivered).toEqual({ state: 'sent', reason: null, sentAt: deliveredAt });
  expect(shapeOf(delivered)).toMatchObject({ icon: 'check', tone: 've' });
});

test('one whose mail no server was ever offered was not delivered, and says so', () => {
  const never = outcomeOf({ state: 'sent', sentAt, delivery: 'not_delivered' });
  expect(never).toMatchObject({ state: 'failed', reason: 'never_tried' });
  expect(shapeOf(never)).toMatchObject({ icon: 'alert', tone: 'co' });
  expect(outcomeOf({ state: 'failed', reason: 'mailbox_full' })).toMatchObject({ reason: 'mailbox_full' });
  expect(outcomeOf({ state: 'suppressed', reason: 'snoozed' })).toMatchObject({ state: 'suppressed' });
});

import { expect, test } from 'vitest';
import { deliveryFailure } from './delivery-failure.ts';

test.each([
  [
    '550 5.1.1 <a@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    'mailbox_unknown',
  ],
  ['550 No such user here', 'mailbox_unknown'],
  ['550 5.2.1 The email account that you tried to reach is disabled', 'mailbox_unknown'],
  ['552 5.2.2 Mailbox full', 'mailbox_full'],
  ['452 4.2.2 The recipient’s inbox is over quota', 'mailbox_full'],
  ['554 5.7.1 Message rejected as spam by content filtering', 'refused_as_spam'],
  [
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated (SPF, DKIM)',
    'refused_as_spam',
  ],
  ['554 5.7.1 <a@example.org>: Relay access denied', 'refused_as_spam'],
  ['552 5.3.4 Message size exceeds fixed limit', 'too_large'],
  ['535 5.7.8 Authentication credentials invalid', 'authentication'],
  ['530 5.7.0 Must issue a STARTTLS command first, authentication required', 'authentication'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'unreachable'],
  ['getaddrinfo ENOTFOUND mail.example.org', 'unreachable'],
  ['Greeting never received', 'unreachable'],
  ['421 4.3.2 Service shutting down', 'unreachable'],
  ['554 Transaction failed', 'other'],
])('%s is %s', (answer, failure) => {
  expect(deliveryFailure(answer, 3)).toBe(failure);
});

test('what was never handed to a server failed at none', () => {
  expect(deliveryFailure(null, 0)).toBe('never_tried');
  expect(deliveryFailure(null, 2)).toBe('other');
});

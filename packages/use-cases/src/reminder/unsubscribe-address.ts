import { createHmac, timingSafeEqual } from 'node:crypto';
import { OPTIONAL_MAILS, type OptionalMail } from '@jalon/domain/reminder/optional-mails';

const address = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z0-9_~]{1,60})\.([\w-]{43})$/;

/** Whose mails, and which of them. */
export interface Unsubscribing {
  personId: string;
  /** In the order of `OPTIONAL_MAILS`. */
  kinds: OptionalMail[];
}

/**
 * The last part of an address that unsubscribes: `<person>.<kinds>.<HMAC-SHA-256>`, computed from the
 * installation's secret when the mail leaves. It is kept nowhere, opens nothing and runs out never.
 */
export function unsubscribeAddress(of: Unsubscribing, secret: string): string {
  return `${of.personId}.${of.kinds.join('~')}.${sealOf(of, secret)}`;
}

/** What an address unsubscribes; null for one that this installation never wrote. */
export function readUnsubscribeAddress(text: string, secret: string): Unsubscribing | null {
  const [, personId, list, seal] = address.exec(text) ?? [];
  if (personId === undefined || list === undefined || seal === undefined) return null;
  const kinds = OPTIONAL_MAILS.filter((kind) => list.split('~').includes(kind));
  if (kinds.join('~') !== list) return null;
  const of = { personId, kinds };
  return timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(of, secret))) ? of : null;
}

function sealOf({ personId, kinds }: Unsubscribing, secret: string): string {
  return createHmac('sha256', secret)
    .update(`unsubscribe ${personId} ${kinds.join('~')}`)
    .digest('base64url');
}

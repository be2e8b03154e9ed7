import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const keyBytes = 32;

/** A key for one request. While it waits the key says whether the passage is still the same; then it is deleted. */
export function newPassageKey(): string {
  return randomBytes(keyBytes).toString('hex');
}

/** HMAC-SHA-256, in hexadecimal: without the key it tells nothing, because a name could be guessed from a bare hash. */
export function passageDigest(key: string, passage: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(passage, 'utf8').digest('hex');
}

export function isPassage(digest: string, key: string, passage: string): boolean {
  return timingSafeEqual(Buffer.from(digest, 'hex'), Buffer.from(passageDigest(key, passage), 'hex'));
}

/** SHA-256, in hexadecimal: what other parts of the program keep of a text. */
export function bareHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

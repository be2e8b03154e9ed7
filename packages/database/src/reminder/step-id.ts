import { createHash } from 'node:crypto';

const versionAt = 14;

/**
 * The same id for ever for the same step of the same people towards the same date: a name-based UUID (RFC 9562,
 * version 5) under the date's own id.
 */
export function stepId(dateId: string, step: string, owner: string): string {
  const space = Buffer.from(dateId.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(`${step}/${owner}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Rows of tables have random ids (version 4): what is not based on a name is no step. */
export function mayBeStep(id: string): boolean {
  return id[versionAt] === '5';
}

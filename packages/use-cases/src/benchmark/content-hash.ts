import { createHash } from 'node:crypto';
import { canonicalJson } from '@jalon/domain/audit/digest';
import type { ReportSnapshot } from './report-snapshot.ts';

/** SHA-256, in hexadecimal, of the snapshot's canonical JSON. */
export function contentHash(snapshot: ReportSnapshot): string {
  return createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest('hex');
}

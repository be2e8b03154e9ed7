import type { AuditChain } from '@jalon/contracts/audit/audit';

/** What of the trail is shown, as it stands in the address, so that a view can be kept and sent. */
export interface AuditSearch {
  chain?: AuditChain;
  plan?: string;
  /** A reference or an id. */
  object?: string;
  name?: string;
  from?: string;
  to?: string;
  person?: string;
  post?: string;
}

const names = ['plan', 'object', 'name', 'from', 'to', 'person', 'post'] as const;
export type AuditFilterName = (typeof names)[number];
export const AUDIT_FILTER_NAMES: readonly AuditFilterName[] = names;

/** Reads the address; what it does not understand it leaves out. */
export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const texts = names.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
  });
  return { ...Object.fromEntries(texts), ...(search.chain === 'access' ? { chain: 'access' as const } : {}) };
}

/** The same as the API asks for it. */
export function auditParameters(search: AuditSearch): URLSearchParams {
  const { chain, plan, object, person, post, ...rest } = search;
  const wanted = { chain, planId: plan, subjectId: object, personId: person, postId: post, ...rest };
  const given = Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given);
}

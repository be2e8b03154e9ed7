import type { Text } from '@jalon/domain/language/text';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { Side } from '@jalon/domain/organization/organization';
import type { PostKind } from '@jalon/domain/post/post';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';

export const AUDIT_CHAINS = ['facts', 'access'] as const;
/** Changes; or refusals, exports and openings of confidential items. */
export type AuditChain = (typeof AUDIT_CHAINS)[number];

/** What somebody looks for in the trail. Dates are those of each row's mission, else of UTC; both are included. */
export interface AuditFilter {
  chain: AuditChain;
  personId?: string | undefined;
  postId?: string | undefined;
  subjectType?: string | undefined;
  /** The thing itself, or the activity on which it stands. */
  subjectId?: string | undefined;
  planId?: string | undefined;
  name?: string | undefined;
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  /** Rows older than this number. */
  before?: number | undefined;
}

/** A row as the statement answers it: in all languages, and whole whoever reads. */
export interface AuditRowInBase {
  number: number;
  at: Instant;
  name: string;
  personId: string | null;
  personName: string | null;
  postId: string | null;
  postKind: PostKind | null;
  postTitle: Text | null;
  organizationId: string | null;
  organizationName: Text | null;
  side: Side | null;
  source: string | null;
  subjectType: string;
  subjectId: string | null;
  subjectPersonName: string | null;
  subjectPostTitle: Text | null;
  subjectOrganizationName: Text | null;
  planId: string | null;
  planReference: string | null;
  planTitle: Text | null;
  timeZone: string | null;
  activityId: string | null;
  activityReference: string | null;
  activityTitle: string | null;
  sensitivity: Sensitivity | null;
  audience: Audience | null;
  before: unknown;
  after: unknown;
  isRedacted: boolean;
  detail: string | null;
  hash: string;
  /** The reader may read today what it is about. */
  isReadable: boolean;
}

/** A row of the trail as one reader sees it. */
export interface AuditRow {
  number: number;
  at: Instant;
  /** The mission's, in which the row's day is counted; UTC where it belongs to none. */
  timeZone: string;
  name: string;
  person: { id: string; name: string } | null;
  post: { id: string; title: string } | null;
  organization: { id: string; name: string } | null;
  /** An address, `worker` or `cli`: of one's own side, and for the administrator. */
  source: string | null;
  subjectType: string;
  subjectId: string | null;
  /** What an account's fact is about: a person's, post's or organization's name. */
  subjectName: string | null;
  plan: { id: string; reference: string; title: string } | null;
  activity: { id: string; reference: string; title: string } | null;
  sensitivity: Sensitivity | null;
  audience: Audience | null;
  before: unknown;
  after: unknown;
  /** Words were taken out of its values. */
  redacted: boolean;
  /** The content is kept from this reader, who sees only that it happened. */
  contentHidden: boolean;
  detail: string | null;
  hash: string;
}

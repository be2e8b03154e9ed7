import type { PostReply } from '@jalon/contracts/post/post';
import type { Text } from '@jalon/domain/language/text';
import type { PostKind } from '@jalon/domain/post/post';
import { filledText } from '../../shared/language/filled-text.ts';

/** A post as it stands in the form. */
export interface PostDraft {
  kind: PostKind;
  title: Text;
  organizationId: string;
  /** Empty: none. */
  missionId: string;
  benchmarkSetIds: readonly string[];
}

export function postDraft(post: PostReply | undefined): PostDraft {
  return {
    kind: post?.kind ?? 'focal_point',
    title: post?.title ?? {},
    organizationId: post?.organization.id ?? '',
    missionId: post?.mission?.id ?? '',
    benchmarkSetIds: post?.benchmarkSets.map(({ id }) => id) ?? [],
  };
}

/** Who writes or clears benchmark reports does so for sets that are named. */
export function writesForSets(kind: PostKind): boolean {
  return kind === 'rapporteur' || kind === 'clearance';
}

/** The body of `POST /api/posts`, or of `PATCH` where what is fixed (`isHeld`) stays out of it. */
export function postBody(draft: PostDraft, isHeld: boolean): Record<string, unknown> {
  const sets = writesForSets(draft.kind) ? { benchmarkSetIds: draft.benchmarkSetIds } : {};
  const title = { title: filledText(draft.title), ...sets };
  if (isHeld) return title;
  return {
    kind: draft.kind,
    organizationId: draft.organizationId,
    ...(draft.missionId ? { missionId: draft.missionId } : {}),
    ...title,
  };
}

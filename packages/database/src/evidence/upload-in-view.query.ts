import type { UploadState } from '@jalon/domain/evidence/upload';
import type { Sensitivity } from '@jalon/domain/post/reader';
import { mayDo } from '@jalon/domain/post/rights';
import type { EntityManager } from 'typeorm';
import { activityDetail } from '../activity/activity-detail.query.ts';
import { isId } from '../connection/id-or-reference.ts';
import type { Asker } from '../post/asker.ts';

/** A file that this person may read, and what it stands on. */
export interface UploadInView {
  uploadId: string;
  name: string;
  mediaType: string;
  bytes: number;
  state: UploadState;
  /** Null while it is attached to nothing. */
  evidence: { sensitivity: Sensitivity; place: { planId: string; activityId: string } } | null;
}

/**
 * A file by its id: for whoever sees a piece of evidence that carries it, by the rule of the thread it stands in;
 * before it is attached, for its sender's organization. Null for everybody else.
 */
export async function uploadInView(
  manager: EntityManager,
  asker: Asker,
  id: string,
): Promise<UploadInView | null> {
  if (!isId(id)) return null;
  const [row] = await manager.query(UPLOAD, [id]);
  if (!row) return null;
  const { evidenceId, activityId, organizationId, ...upload } = row;
  if (activityId === null) {
    const { posts } = asker.actor;
    // Not the person who sent it: it stays with the organization, and they may hold another post by now.
    const isTheirs = posts.some((post) => post.organizationId === organizationId);
    const nowhere = { missionId: null, planId: null };
    return isTheirs && mayDo(asker.actor, 'upload', nowhere).allowed ? { ...upload, evidence: null } : null;
  }
  const activity = await activityDetail(manager, asker, activityId);
  const evidence = activity?.evidence.find((one) => one.id === evidenceId);
  if (!activity || !evidence) return null;
  const { sensitivity } = evidence;
  const place = { planId: activity.planId, activityId: activity.id };
  return { ...upload, evidence: { sensitivity, place } };
}

const UPLOAD = `
SELECT f.id AS "uploadId", f.name, f.media_type AS "mediaType", f.bytes, f.state,
       f.organization_id AS "organizationId", e.id AS "evidenceId",
       e.activity_id AS "activityId"
  FROM upload f LEFT JOIN evidence e ON e.upload_id = f.id WHERE f.id = $1`;

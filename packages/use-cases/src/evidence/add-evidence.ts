import type { ReachedActivity } from '@jalon/database/activity/activity.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { EvidenceKind } from '@jalon/domain/evidence/evidence';
import type { ActorPost } from '@jalon/domain/post/post';
import type { Audience, Sensitivity } from '@jalon/domain/post/reader';
import { stricterSensitivity } from '../activity/activity-fact.ts';
import { refuseForeignAudience } from '../post/refuse-foreign-audience.ts';
import { Refused } from '../refused.ts';
import { attachUpload } from './attach-upload.ts';

/** Evidence as it comes with an update, a move or a finding. */
export interface NewEvidence {
  title: string;
  kind: EvidenceKind;
  url?: string | undefined;
  uploadId?: string | undefined;
  dated: string;
  source: string;
  sensitivity?: Sensitivity | undefined;
  audience?: Audience | undefined;
}

interface Holder {
  updateId: string | null;
  findingId: string | null;
  /** What stands on a confidential report is confidential too. */
  sensitivity: Sensitivity;
}

/**
 * Attaches evidence to an update or a finding, in the name of a post. What a UN post attaches is for the UN side
 * until the writer opens it. Throws `Refused`: `evidence-needs-a-link` for a link without an address,
 * `date-in-the-future` for a document dated after today, `may-not-do-this` for the other side's audience,
 * `unknown-reference` for a file that is not theirs to attach. Evidence on a file that nobody could read is confidential
 * and for the writer's side alone until a second person has confirmed it; what was wanted is kept beside.
 */
export async function addEvidence(
  transaction: Transaction,
  reached: ReachedActivity,
  holder: Holder,
  post: ActorPost,
  evidence: NewEvidence[],
): Promise<void> {
  for (const [position, item] of evidence.entries()) {
    const pointer = `/evidence/${position}`;
    refuseFaulty(item, reached, post, pointer);
    const upload = item.uploadId
      ? await attachUpload(transaction, item.uploadId, post, `${pointer}/uploadId`)
      : null;
    const wanted = {
      sensitivity: stricterSensitivity(holder.sensitivity, item.sensitivity),
      audience: item.audience ?? (post.side === 'un' ? 'un' : 'all'),
    };
    const isUnread = upload?.state === 'unread';
    await transaction.manager.query(
      `INSERT INTO evidence (id, activity_id, update_id, finding_id, position, title, kind, url, upload_id, dated,
                             source, sensitivity, audience, wanted_sensitivity, wanted_audience, organization_id,
                             person_id, post_id, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        transaction.newId(),
        reached.activity.id,
        holder.updateId,
        holder.findingId,
        position,
        item.title,
        item.kind,
        item.url ?? null,
        upload?.id ?? null,
        item.dated,
        item.source,
        isUnread ? 'confidential' : wanted.sensitivity,
        isUnread ? post.side : wanted.audience,
        isUnread ? wanted.sensitivity : null,
        isUnread ? wanted.audience : null,
        post.organizationId,
        transaction.author.personId,
        post.postId,
        transaction.now,
      ],
    );
  }
}

function refuseFaulty(item: NewEvidence, { today }: ReachedActivity, post: ActorPost, pointer: string): void {
  if (item.kind === 'link' && !item.url)
    throw new Refused({ code: 'evidence-needs-a-link', pointer: `${pointer}/url` });
  if (item.dated > today)
    throw new Refused({ code: 'date-in-the-future', pointer: `${pointer}/dated`, values: { today } });
  refuseForeignAudience(item.audience, post, `${pointer}/audience`);
}

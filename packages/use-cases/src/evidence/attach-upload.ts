import { type LockedUpload, lockUpload } from '@jalon/database/evidence/uploads.repository';
import { loadActor } from '@jalon/database/post/actor.query';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { ActorPost } from '@jalon/domain/post/post';
import { Refused } from '../refused.ts';

/**
 * The file that a piece of evidence is about to carry, from now on a file of the post that attaches it. Throws `Refused`
 * (`unknown-reference`, the same for all) for a file that does not exist, is another organization's, stands on
 * something already or was removed; and for a scan or photograph of somebody who is of neither side, which nobody
 * could confirm.
 */
export async function attachUpload(
  transaction: Transaction,
  uploadId: string,
  post: ActorPost,
  pointer: string,
): Promise<LockedUpload> {
  const { manager } = transaction;
  const upload = await lockUpload(manager, uploadId);
  const isTheirs =
    upload !== null &&
    upload.side === post.side &&
    (upload.organizationId === post.organizationId || (await isOwnStill(transaction, upload)));
  const isFree = upload !== null && upload.evidenceId === null && upload.state !== 'removed';
  const isConfirmable = upload?.state !== 'unread' || post.side !== 'partner';
  if (!isTheirs || !isFree || !isConfirmable) throw new Refused({ code: 'unknown-reference', pointer });
  await manager.query('UPDATE upload SET organization_id = $2, post_id = $3 WHERE id = $1', [
    upload.id,
    post.organizationId,
    post.postId,
  ]);
  return upload;
}

/** Who holds several posts attaches in one what they sent in another; a post that they have left lends nothing. */
async function isOwnStill({ manager, author, now }: Transaction, upload: LockedUpload): Promise<boolean> {
  if (upload.personId !== author.personId) return false;
  const actor = await loadActor(manager, upload.personId, now);
  return actor?.posts.some(({ organizationId }) => organizationId === upload.organizationId) ?? false;
}

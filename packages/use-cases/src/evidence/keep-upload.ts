import { createHash } from 'node:crypto';
import { insertUpload, unattachedBeyond } from '@jalon/database/evidence/uploads.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { FILE_TYPES, type FileType, type UploadState } from '@jalon/domain/evidence/upload';
import { mayDo } from '@jalon/domain/post/rights';
import { authorOf, type Caller } from '../caller.ts';
import { allowed } from '../refused.ts';
import { removeUnattached } from './remove-unattached.ts';
import { uploadFact } from './upload-fact.ts';

/** A file that was read, inspected by the guard and written anew. */
export interface CleanUpload {
  /** Made safe, and inspected too. */
  name: string;
  type: FileType;
  bytes: Uint8Array;
  /** False for a scan or photograph: nobody could read it. */
  isRead: boolean;
  guardJustification?: string | undefined;
}

/** Files of one person that stand on nothing yet. The worker removes them after a day; before that the oldest gives way. */
const mostUnattached = 40;

/** Keeps a file for its sender's organization until it is attached to a report or a finding. */
export class KeepUpload {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the file's id. Throws `Refused`: `may-not-do-this`. Of who leaves forty lying the oldest is removed: nobody
   * has to wait until the night to send another.
   */
  execute(caller: Caller, { name, type, bytes, isRead, guardJustification }: CleanUpload): Promise<string> {
    const post = allowed(mayDo(caller.actor, 'upload', { missionId: null, planId: null }));
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const { personId } = caller.actor;
      const { organizationId, side, postId } = post;
      for (const id of await unattachedBeyond(manager, personId, mostUnattached - 1))
        await removeUnattached(transaction, id, postId);
      const state: UploadState = isRead ? 'clean' : 'unread';
      const upload = {
        id: transaction.newId(),
        name,
        mediaType: FILE_TYPES[type].mediaType,
        bytes: bytes.length,
        digest: createHash('sha256').update(bytes).digest('hex'),
        state,
        organizationId,
        side,
        personId,
        postId,
        guardJustification: guardJustification ?? null,
        keptAt: now,
        attached: false,
        confirmedAt: null,
        confirmedById: null,
        confirmedByPostId: null,
      };
      await insertUpload(manager, upload, bytes);
      // Neither its name nor a reason: what may have to be taken out one day stands in the entry alone.
      const isJustified = guardJustification !== undefined;
      const after = { mediaType: upload.mediaType, bytes: bytes.length, state, isJustified };
      transaction.record(uploadFact('upload.kept', upload, post.missionId, { after }), postId);
      return upload.id;
    });
  }
}

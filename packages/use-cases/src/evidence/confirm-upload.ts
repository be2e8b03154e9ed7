import { Activities } from '@jalon/database/activity/activity.repository';
import { activityDetail } from '@jalon/database/activity/activity-detail.query';
import { isId } from '@jalon/database/connection/id-or-reference';
import { EvidenceEntity } from '@jalon/database/evidence/evidence.entity';
import { UploadEntity } from '@jalon/database/evidence/upload.entity';
import { lockUpload } from '@jalon/database/evidence/uploads.repository';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { confirmUpload } from '@jalon/domain/evidence/confirm-upload';
import { activityFact } from '../activity/activity-fact.ts';
import { authorOf, type Caller } from '../caller.ts';
import { allowed, found, Refused } from '../refused.ts';

/** A second person says of a scan or photograph that it shows and names no survivor, witness or child. */
export class ConfirmUpload {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers the file's id. From now on the evidence that carries it is for whom its writer meant it. Throws `Refused`:
   * `not-found` for who does not see that evidence, `own-upload`, `upload-not-waiting`, `may-not-do-this`.
   */
  execute(caller: Caller, uploadId: string): Promise<string> {
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager, now } = transaction;
      const upload = found(isId(uploadId) ? await lockUpload(manager, uploadId) : null);
      const { actor } = caller;
      if (upload.activityId === null) {
        const isTheirs = actor.posts.some(({ organizationId }) => organizationId === upload.organizationId);
        throw new Refused({ code: isTheirs ? 'upload-not-waiting' : 'not-found' });
      }
      const asker = { actor, now, language: caller.language };
      const thread = found(await activityDetail(manager, asker, upload.activityId));
      found(thread.evidence.find(({ id }) => id === upload.evidenceId));
      const reached = found(await new Activities(manager, now).visibleTo(actor).find(upload.activityId));
      const post = allowed(confirmUpload(upload, actor, reached.place));
      const evidence = await manager.findOneByOrFail(EvidenceEntity, { uploadId: upload.id });
      const sensitivity = evidence.wantedSensitivity ?? evidence.sensitivity;
      const audience = evidence.wantedAudience ?? evidence.audience;
      await manager.update(UploadEntity, upload.id, {
        state: 'clean',
        confirmedAt: now,
        confirmedById: actor.personId,
        confirmedByPostId: post.postId,
      });
      await manager.update(EvidenceEntity, evidence.id, {
        sensitivity,
        audience,
        wantedSensitivity: null,
        wantedAudience: null,
      });
      const what = {
        name: 'upload.confirmed',
        subjectType: 'upload',
        subjectId: upload.id,
        sensitivity,
        audience,
        before: { state: upload.state, sensitivity: evidence.sensitivity, audience: evidence.audience },
        after: { state: 'clean', sensitivity, audience, evidenceId: evidence.id },
      } as const;
      transaction.record(activityFact(reached, what, evidence.organizationId), post.postId);
      return upload.id;
    });
  }
}

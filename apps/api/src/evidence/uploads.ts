import { Readable } from 'node:stream';
import { readClock } from '@jalon/database/clock/clock.query';
import { uploadContent } from '@jalon/database/evidence/upload-content.query';
import { type UploadInView, uploadInView } from '@jalon/database/evidence/upload-in-view.query';
import { loadActor } from '@jalon/database/post/actor.query';
import { mayDo } from '@jalon/domain/post/rights';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import type { Caller } from '@jalon/use-cases/caller';
import { KeepUpload } from '@jalon/use-cases/evidence/keep-upload';
import { allowed, found } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Openings } from '../audit/openings.ts';
import type { Asker } from '../post/asker.ts';
import { attachmentHeader } from './attachment-header.ts';
import { FileReader } from './file-reading.ts';
import { letRunOut } from './let-run-out.ts';
import { receiveFile } from './receive-file.ts';
import { UploadSlots } from './upload-slots.ts';

/** Files: received, read in a thread and kept; sent to who may see what they stand on. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UploadSlots) private readonly slots: UploadSlots,
    @Inject(FileReader) private readonly reader: FileReader,
    @Inject(KeepUpload) private readonly keepUpload: KeepUpload,
    @Inject(Openings) private readonly openings: Openings,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  /** Answers the id of the file that was kept. Who may not send any is told so before it arrives. */
  async receive(request: FastifyRequest, caller: Caller): Promise<string> {
    try {
      allowed(mayDo(caller.actor, 'upload', { missionId: null, planId: null }));
      return await this.slots.within(caller.actor.personId, async () => {
        const received = await receiveFile(request, this.slots.idleMs);
        const clean = await this.reader.read({ ...received, language: caller.language });
        return this.keepUpload.execute(await this.#asNow(caller), clean);
      });
    } finally {
      letRunOut(request);
    }
  }

  /** A file may take minutes to arrive: whoever lost their post meanwhile keeps nothing here. */
  async #asNow(caller: Caller): Promise<Caller> {
    const { manager } = this.dataSource;
    const actor = await loadActor(manager, caller.actor.personId, await readClock(manager));
    return { ...caller, actor: found(actor) };
  }

  /** The file as this person may see it; `not-found` for everybody else. */
  async describe(asker: Asker, id: string): Promise<UploadInView> {
    return found(await uploadInView(this.dataSource.manager, asker, id));
  }

  /** The content, as something to save: no browser shows or runs it here. Each download is put on record. */
  async send(reply: FastifyReply, asker: Asker, id: string): Promise<void> {
    const { uploadId, name, mediaType, bytes, state, evidence } = await this.describe(asker, id);
    found(state === 'removed' ? null : uploadId);
    const { actor, source } = asker;
    if (evidence?.sensitivity === 'confidential')
      await this.openings.record(asker, { subjectType: 'upload', subjectId: uploadId, ...evidence.place });
    await this.recordAccess.execute({
      name: 'exported',
      personId: actor.personId,
      postId: null,
      source,
      subjectType: 'upload',
      subjectId: uploadId,
      planId: evidence?.place.planId ?? null,
      activityId: evidence?.place.activityId ?? null,
      detail: mediaType,
    });
    await reply
      .headers({
        'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
        'content-length': bytes,
        'content-disposition': attachmentHeader(name),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      })
      .send(Readable.from(uploadContent(this.dataSource.manager, uploadId), { objectMode: false }));
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import { languageSchema } from '@jalon/contracts/language/text';
import { letterBytes, letterState } from '@jalon/database/letter/letter.query';
import type { Language } from '@jalon/domain/language/text';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import type { Caller } from '@jalon/use-cases/caller';
import { RequestLetter } from '@jalon/use-cases/letter/request-letter';
import { found, Refused } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { namesParameters } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { StillThere } from '../post/still-there.ts';

const waitMs = 10_000;
const pollMs = 200;
const comeBackSeconds = 2;
const letterQuerySchema = z.strictObject({ lang: languageSchema });
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Draft letters on activities: asked for here, made by the worker, sent as they were kept. */
@ApiTags('activity')
@Controller('api/activities')
export class LetterController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RequestLetter) private readonly requestLetter: RequestLetter,
    @Inject(StillThere) private readonly stillThere: StillThere,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  @ApiOperation({
    summary:
      'A draft letter (DOCX) to the head of the lead organization, to be sent by hand: by function, progress first. Where it must still be made it waits up to 10 s, then 202 with `Retry-After`; `HEAD` asks for it and does not wait.',
  })
  @Get(':activityId/letter')
  @namesParameters
  @ApiOkResponse({ description: 'The bytes', content: { [docx]: {} } })
  async letter(
    @Param('activityId') activityId: string,
    @Query({ schema: letterQuerySchema }) { lang }: z.infer<typeof letterQuerySchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { letterId, reached, postId } = await this.requestLetter.execute(caller, activityId, lang);
    const isMade = await this.#isMadeInTime(letterId, request.method === 'HEAD' ? 0 : waitMs);
    if (!isMade || request.method === 'HEAD') {
      await reply
        .code(isMade ? 200 : 202)
        .headers(isMade ? { 'content-type': docx } : { 'retry-after': comeBackSeconds })
        .send();
      return;
    }
    // A right that ended while it was made ends here too.
    const { actor } = await this.stillThere.again(asker);
    await this.requestLetter.execute({ ...caller, actor }, activityId, lang);
    await this.recordAccess.execute({
      name: 'exported',
      personId: caller.actor.personId,
      postId,
      source: caller.source,
      subjectType: 'activity',
      subjectId: reached.activity.id,
      planId: reached.plan.id,
      detail: `letter ${lang}`,
    });
    const { bytes, hash } = found(await letterBytes(this.dataSource.manager, letterId));
    await reply
      .type(docx)
      .header('content-disposition', `attachment; filename="${fileName(reached.activity.reference, lang)}"`)
      .header('digest', `sha-256=${Buffer.from(hash, 'hex').toString('base64')}`)
      .send(bytes);
  }

  /** Throws `Refused` (`document-not-ready`) where making it has failed. */
  async #isMadeInTime(id: string, mostMs: number): Promise<boolean> {
    for (const deadline = Date.now() + mostMs; ; await delay(pollMs)) {
      const state = found(await letterState(this.dataSource.manager, id));
      if (state.isMade) return true;
      if (state.hasFailed) throw new Refused({ code: 'document-not-ready' });
      if (Date.now() >= deadline) return false;
    }
  }
}

/** `letter-MLI-2022-P3-C2-A4-fr.docx`. */
function fileName(reference: string, language: Language): string {
  return `letter-${reference.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${language}.docx`;
}

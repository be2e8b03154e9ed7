import {
  confirmRedactionSchema,
  type RedactionReply,
  redactionListSchema,
  redactionSchema,
  refuseRedactionSchema,
  requestRedactionSchema,
} from '@jalon/contracts/redaction/redaction';
import type { RedactableSubject } from '@jalon/domain/redaction/redaction';
import type { Caller } from '@jalon/use-cases/caller';
import { ConfirmRedaction } from '@jalon/use-cases/redaction/confirm-redaction';
import { ListRedactions, type RedactionInView } from '@jalon/use-cases/redaction/list-redactions';
import { RefuseRedaction } from '@jalon/use-cases/redaction/refuse-redaction';
import { RequestRedaction } from '@jalon/use-cases/redaction/request-redaction';
import { found } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Openings } from '../audit/openings.ts';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { fileHoldsWords } from './file-holds-words.ts';

@ApiTags('redaction')
@Controller('api/redactions')
export class RedactionController {
  constructor(
    @Inject(Openings) private readonly openings: Openings,
    @Inject(ListRedactions) private readonly listRedactions: ListRedactions,
    @Inject(RequestRedaction) private readonly requestRedaction: RequestRedaction,
    @Inject(ConfirmRedaction) private readonly confirmRedaction: ConfirmRedaction,
    @Inject(RefuseRedaction) private readonly refuseRedaction: RefuseRedaction,
  ) {}

  @ApiOperation({
    summary:
      'Requests to take a passage out, of the plans in which this person may decide; those that wait come first. The words are shown while a request waits, to who may read the item; `places` says in how many texts of the plan they stand.',
  })
  @Get()
  @Replies(redactionListSchema)
  async redactions(@Calling() caller: Caller, @Asking() asker: Asker): Promise<List<RedactionReply>> {
    const rows = await this.listRedactions.execute(caller);
    for (const row of rows) await this.openings.record(asker, ...openedIn(row));
    return listOf(rows.map(toReply));
  }

  @ApiOperation({
    summary:
      'Asks for a passage to be taken out of everything of its plan. Nothing changes yet; `places` says how many texts that would change, at the least.',
  })
  @Post()
  @Replies(redactionSchema, 201)
  async askForRedaction(
    @Body({ schema: requestRedactionSchema }) body: z.infer<typeof requestRedactionSchema>,
    @Calling() caller: Caller,
  ): Promise<RedactionReply> {
    const request = { ...body, subjectType: body.subjectType as RedactableSubject };
    return this.#one(caller, await this.requestRedaction.execute(caller, request));
  }

  @ApiOperation({
    summary: 'Carries it out: somebody else, of the other side. The words leave for good; a mark stays.',
  })
  @Post(':redactionId/confirm')
  @Replies(redactionSchema)
  async confirm(
    @Param('redactionId') redactionId: string,
    @Body({ schema: confirmRedactionSchema }) _: object,
    @Calling() caller: Caller,
  ): Promise<RedactionReply> {
    return this.#one(caller, await this.confirmRedaction.execute(caller, redactionId, fileHoldsWords));
  }

  @ApiOperation({ summary: 'Leaves the words where they are, with a reason.' })
  @Post(':redactionId/refuse')
  @Replies(redactionSchema)
  async refuse(
    @Param('redactionId') redactionId: string,
    @Body({ schema: refuseRedactionSchema }) body: z.infer<typeof refuseRedactionSchema>,
    @Calling() caller: Caller,
  ): Promise<RedactionReply> {
    return this.#one(caller, await this.refuseRedaction.execute(caller, redactionId, body));
  }

  async #one(caller: Caller, id: string): Promise<RedactionReply> {
    const [row] = await this.listRedactions.execute(caller, id);
    return toReply(found(row));
  }
}

/** The words of something confidential, and what stands around them. */
function openedIn({ passage, sensitivity, subjectType, subjectId, planId, activityId }: RedactionInView) {
  const isOpened = passage !== null && sensitivity === 'confidential';
  return isOpened ? [{ subjectType, subjectId, planId, activityId }] : [];
}

function toReply(row: RedactionInView): RedactionReply {
  const { planId, planReference, passageStart: start, passageEnd: end, ...rest } = row;
  return { ...rest, plan: { id: planId, reference: planReference }, start, end, length: end - start };
}

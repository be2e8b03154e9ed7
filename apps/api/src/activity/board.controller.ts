import { createHash } from 'node:crypto';
import { type Board, boardSchema } from '@jalon/contracts/activity/activity';
import type { PlanInView } from '@jalon/database/plan/plans-in-view.query';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { encoded, encodingFor } from '../http/content-encoding.ts';
import { Replies } from '../http/replies.ts';
import { PlanReads } from '../plan/plan-reads.ts';
import { type Asker, Asking } from '../post/asker.ts';
import { KeptBoards } from './kept-boards.ts';

/** Changes whenever the shape of the board does: a browser's kept board of an older program is not valid. */
const shape = 1;
const names = z.string().max(2_000).optional();
const boardQuerySchema = z.strictObject({
  pillar: names,
  lead: names,
  column: names,
  signal: names,
  q: z.string().max(200).optional(),
  discontinued: z.enum(['true', 'false']).optional(),
});
type BoardQuery = z.infer<typeof boardQuerySchema>;

@ApiTags('activity')
@Controller('api/plans/:planId/board')
export class BoardController {
  constructor(
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(KeptBoards) private readonly kept: KeptBoards,
  ) {}

  @ApiOperation({
    summary:
      "The board of a plan, filtered by pillar, lead, column and signal (lists with commas) and by text. Carries an `ETag` over the reader's rights, the mission's date, the language and the plan's last fact; 304 where it holds.",
  })
  @Get()
  @Replies(boardSchema)
  async board(
    @Param('planId') planId: string,
    @Query({ schema: boardQuerySchema }) query: BoardQuery,
    @Asking() asker: Asker,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const plan = await this.plans.plan(asker, planId);
    const etag = etagOf(plan, asker, query);
    reply.headers({
      etag,
      'cache-control': 'private, no-cache',
      vary: 'cookie, authorization, accept-encoding',
    });
    if (holds(request.headers['if-none-match'], etag)) {
      await reply.code(304).send();
      return;
    }
    const encoding = encodingFor(request.headers['accept-encoding']);
    // Plan and language are all that `boardOf` asks about its reader; the plan carries their rights in it, the
    // mission's date and the number of its last fact.
    const bytes = await this.kept.answer([plan, asker.language, query, encoding], async () => {
      const board: Board = await this.plans.board(asker, plan, filterOf(query));
      // The query builds the contract's shape field by field, which a test holds it to: cutting thousands of
      // cards to it once more would take longer than reading them.
      return encoded(JSON.stringify(board), encoding);
    });
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    await reply.type('application/json; charset=utf-8').send(bytes);
  }
}

function etagOf(plan: PlanInView, asker: Asker, query: BoardQuery): string {
  const covered = [shape, plan.id, plan.lastFact, plan.mission.today, asker.language, plan.reader, query];
  const digest = createHash('sha256').update(JSON.stringify(covered)).digest('base64url').slice(0, 27);
  return `W/"${digest}"`;
}

/** Weak comparison, as If-None-Match wants it. */
function holds(header: string | undefined, etag: string): boolean {
  const weak = (tag: string) => tag.trim().replace(/^W\//, '');
  const tags = header?.split(',') ?? [];
  return tags.some((tag) => tag.trim() === '*' || weak(tag) === weak(etag));
}

function filterOf({ pillar, lead, column, signal, q, discontinued }: BoardQuery) {
  const list = (text: string | undefined) => text?.split(',').filter((name) => name !== '');
  return {
    pillars: list(pillar),
    leads: list(lead),
    columns: list(column)?.filter((name) => name !== 'discontinued'),
    signals: list(signal),
    text: q,
    withDiscontinued: discontinued === 'true' || list(column)?.includes('discontinued'),
  };
}

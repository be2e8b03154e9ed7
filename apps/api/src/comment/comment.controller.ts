import {
  type CommentReply,
  commentListSchema,
  commentSchema,
  writeCommentSchema,
} from '@jalon/contracts/comment/comment';
import { type CardInView, cardInView } from '@jalon/database/activity/activity-detail.query';
import { commentsOn } from '@jalon/database/comment/comments.query';
import type { Caller } from '@jalon/use-cases/caller';
import { WriteComment } from '@jalon/use-cases/comment/write-comment';
import { found } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Openings } from '../audit/openings.ts';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('comment')
@Controller('api/activities/:activityId/comments')
export class CommentController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Openings) private readonly openings: Openings,
    @Inject(WriteComment) private readonly writeComment: WriteComment,
  ) {}

  @ApiOperation({ summary: 'The comments on an activity that this person may see, oldest first.' })
  @Get()
  @Replies(commentListSchema)
  async comments(
    @Param('activityId') activityId: string,
    @Asking() asker: Asker,
  ): Promise<List<CommentReply>> {
    const { card, plan } = await this.#card(asker, activityId);
    const comments = await commentsOn(this.dataSource.manager, { card, plan }, asker);
    const confidential = comments.filter(({ sensitivity }) => sensitivity === 'confidential');
    await this.openings.record(
      asker,
      ...confidential.map(({ id }) => ({
        subjectType: 'comment',
        subjectId: id,
        planId: plan.id,
        activityId: card.id,
      })),
    );
    return listOf(comments);
  }

  @ApiOperation({ summary: 'Writes a comment. Its audience says who may ever see it.' })
  @Post()
  @Replies(commentSchema, 201)
  async comment(
    @Param('activityId') activityId: string,
    @Body({ schema: writeCommentSchema }) body: z.infer<typeof writeCommentSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<CommentReply> {
    const id = await this.writeComment.execute(caller, activityId, body);
    const comments = await commentsOn(this.dataSource.manager, await this.#card(asker, activityId), asker);
    return found(comments.find((comment) => comment.id === id));
  }

  async #card(asker: Asker, activityId: string): Promise<CardInView> {
    return found(await cardInView(this.dataSource.manager, asker, activityId));
  }
}

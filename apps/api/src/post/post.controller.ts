import {
  amendPostSchema,
  createPostSchema,
  type PostChoicesReply,
  type PostReply,
  postChoicesSchema,
  postListSchema,
  postSchema,
  postsQuerySchema,
} from '@jalon/contracts/post/post';
import { endTenureSchema, handOverSchema, startTenureSchema } from '@jalon/contracts/post/tenure';
import type { Caller } from '@jalon/use-cases/caller';
import { AmendPost } from '@jalon/use-cases/post/amend-post';
import { CreatePost } from '@jalon/use-cases/post/create-post';
import { EndTenure } from '@jalon/use-cases/post/end-tenure';
import { HandOverPost } from '@jalon/use-cases/post/hand-over-post';
import { StartTenure } from '@jalon/use-cases/post/start-tenure';
import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { IfMatch } from '../http/if-match.ts';
import type { List } from '../http/list.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { AccountReads } from '../person/account-reads.ts';
import { type Asker, Asking, Calling } from './asker.ts';

/** Posts and who holds them, for administrators. No route here shows any content. */
@ApiTags('post')
@Controller('api')
export class PostController {
  constructor(
    @Inject(AccountReads) private readonly accounts: AccountReads,
    @Inject(CreatePost) private readonly createPost: CreatePost,
    @Inject(AmendPost) private readonly amendPost: AmendPost,
    @Inject(StartTenure) private readonly startTenure: StartTenure,
    @Inject(EndTenure) private readonly endTenure: EndTenure,
    @Inject(HandOverPost) private readonly handOverPost: HandOverPost,
  ) {}

  @ApiOperation({ summary: 'Posts with whoever held, holds or will hold them; 50 a page.' })
  @Get('posts')
  @Replies(postListSchema)
  list(
    @Query({ schema: postsQuerySchema }) { vacant, ...query }: z.infer<typeof postsQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<List<PostReply>> {
    return this.accounts.posts(asker, { ...query, vacant: vacant && vacant === 'true' });
  }

  @ApiOperation({ summary: 'What the forms of organizations and posts offer: missions and benchmark sets.' })
  @Get('posts/choices')
  @Replies(postChoicesSchema)
  choices(@Asking() asker: Asker): Promise<PostChoicesReply> {
    return this.accounts.choices(asker);
  }

  @ApiOperation({ summary: 'A post with its tenures.' })
  @Get('posts/:postId')
  @Replies(postSchema)
  one(@Param('postId') postId: string, @Asking() asker: Asker): Promise<PostReply> {
    return this.accounts.post(asker, postId);
  }

  @ApiOperation({ summary: 'A new post, vacant.' })
  @Post('posts')
  @Replies(postSchema, 201)
  async create(
    @Body({ schema: createPostSchema }) body: z.infer<typeof createPostSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PostReply> {
    return this.accounts.post(asker, await this.createPost.execute(caller, body));
  }

  @ApiOperation({
    summary:
      'Amends a post. Kind, organization and mission are fixed once it had a holder. Wants `If-Match`.',
  })
  @Patch('posts/:postId')
  @Replies(postSchema)
  async amend(
    @Param('postId') postId: string,
    @IfMatch() version: number,
    @Body({ schema: amendPostSchema }) body: z.infer<typeof amendPostSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PostReply> {
    const read = () => this.accounts.post(asker, postId);
    await orCurrent(this.amendPost.execute(caller, postId, version, body), postSchema, read);
    return read();
  }

  @ApiOperation({ summary: 'Gives the post to somebody else than oneself, as holder or deputy.' })
  @Post('posts/:postId/tenures')
  @Replies(postSchema, 201)
  async start(
    @Param('postId') postId: string,
    @Body({ schema: startTenureSchema }) body: z.infer<typeof startTenureSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PostReply> {
    return this.accounts.post(asker, await this.startTenure.execute(caller, postId, body));
  }

  @ApiOperation({
    summary:
      'Hands the post over: the holder’s rights end as the successor’s begin, today or on a later day.',
  })
  @Post('posts/:postId/hand-over')
  @Replies(postSchema)
  async handOver(
    @Param('postId') postId: string,
    @Body({ schema: handOverSchema }) body: z.infer<typeof handOverSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PostReply> {
    return this.accounts.post(asker, await this.handOverPost.execute(caller, postId, body));
  }

  @ApiOperation({ summary: 'Ends a tenure, at once or with a later day as its last. Answers the post.' })
  @Post('tenures/:tenureId/end')
  @Replies(postSchema)
  async end(
    @Param('tenureId') tenureId: string,
    @Body({ schema: endTenureSchema }) { endsOn }: z.infer<typeof endTenureSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PostReply> {
    return this.accounts.post(asker, await this.endTenure.execute(caller, tenureId, endsOn));
  }
}

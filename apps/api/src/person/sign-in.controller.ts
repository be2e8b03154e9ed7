import { signInSchema } from '@jalon/contracts/person/sign-in';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { Public } from '../post/public.ts';
import { Sessions } from './sessions.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

const doneSchema = z.object({ success: z.boolean() }).meta({ id: 'Done' });

@ApiTags('person')
@Controller('api/auth')
export class SignInController {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  @ApiOperation({
    summary:
      'Signs in: `{email, password}` → a cookie. 401 whatever is wrong; 429 after too many failures from one place.',
  })
  @Public()
  @Post('sign-in/email')
  @Replies(doneSchema)
  async signIn(
    @Body({ schema: signInSchema }) { email, password }: z.infer<typeof signInSchema>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof doneSchema>> {
    const origin = { ip: request.ip, userAgent: request.headers['user-agent'] ?? '' };
    const cookies = await this.throttle.attempt(email, request.ip, () =>
      this.sessions.open(email, password, origin),
    );
    reply.header('set-cookie', cookies);
    return { success: true };
  }

  @ApiOperation({ summary: 'Signs out. Nothing happens to somebody who is not signed in.' })
  @Public()
  @Post('sign-out')
  @Replies(doneSchema)
  async signOut(
    @Body({ schema: z.strictObject({}) }) _: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof doneSchema>> {
    reply.header('set-cookie', await this.sessions.close(request.headers.cookie));
    return { success: true };
  }
}

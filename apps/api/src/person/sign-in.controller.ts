import { type Done, doneSchema } from '@jalon/contracts/http/done';
import {
  digitsOf,
  recoveryCodeSchema,
  type SignInAnswer,
  signInAnswerSchema,
  signInSchema,
  totpSchema,
} from '@jalon/contracts/person/sign-in';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { Public } from '../post/public.ts';
import { type From, type SignedIn, SignIn } from './sign-in.ts';

/** Enough to recognise a browser by. */
const userAgentMaxChars = 400;

@ApiTags('person')
@Public()
@Controller('api/auth')
export class SignInController {
  constructor(@Inject(SignIn) private readonly signIn: SignIn) {}

  @ApiOperation({
    summary:
      'Signs in: `{email, password}` → a cookie, or `twoFactor: true` where the second factor is asked for. 401 whatever is wrong; 429 after too many failures.',
  })
  @Post('sign-in/email')
  @Replies(signInAnswerSchema)
  async withPassword(
    @Body({ schema: signInSchema }) { email, password }: z.infer<typeof signInSchema>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    return answer(await this.signIn.withPassword(email, password, fromOf(request)), reply);
  }

  @ApiOperation({
    summary: 'The second factor, within five minutes of the first: a code of the authenticator → a cookie.',
  })
  @Post('sign-in/totp')
  @Replies(signInAnswerSchema)
  async withCode(
    @Body({ schema: totpSchema }) { code }: z.infer<typeof totpSchema>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    return answer(await this.signIn.withCode(digitsOf(code), fromOf(request)), reply);
  }

  @ApiOperation({
    summary: 'The second factor without the authenticator: a recovery code, which works once.',
  })
  @Post('sign-in/recovery-code')
  @Replies(signInAnswerSchema)
  async withRecoveryCode(
    @Body({ schema: recoveryCodeSchema }) { code }: z.infer<typeof recoveryCodeSchema>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    return answer(await this.signIn.withRecoveryCode(code, fromOf(request)), reply);
  }

  @ApiOperation({ summary: 'Signs out. Nothing happens to somebody who is not signed in.' })
  @Post('sign-out')
  @Replies(doneSchema)
  async out(
    @Body({ schema: z.strictObject({}) }) _: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Done> {
    reply.header('set-cookie', await this.signIn.out(fromOf(request)));
    return { success: true };
  }
}

function answer({ isDone, cookies }: SignedIn, reply: FastifyReply): SignInAnswer {
  reply.header('set-cookie', cookies);
  return isDone ? { success: true } : { success: false, twoFactor: true };
}

/** Where a request comes from, with the cookies that came along. */
export function fromOf({ ip, headers }: FastifyRequest): From {
  const userAgent = (headers['user-agent'] ?? '').slice(0, userAgentMaxChars);
  return { ip, userAgent, cookie: headers.cookie };
}

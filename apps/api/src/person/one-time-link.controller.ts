import {
  askedForLinkSchema,
  forgottenPasswordSchema,
  linkUsedSchema,
  lookAtLinkSchema,
  type OneTimeLinkReply,
  oneTimeLinkSchema,
  useLinkSchema,
} from '@jalon/contracts/person/one-time-link';
import { AskForNewPassword } from '@jalon/use-cases/person/ask-for-new-password';
import { type LinkInView, LookAtLink } from '@jalon/use-cases/person/look-at-link';
import { UseLink } from '@jalon/use-cases/person/use-link';
import { Body, Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { Public } from '../post/public.ts';
import { AnswerAlike } from './answer-alike.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** Links that were mailed, for whoever holds one. None of these routes signs anybody in. */
@ApiTags('person')
@Controller('api/auth')
export class OneTimeLinkController {
  constructor(
    @Inject(LookAtLink) private readonly lookAtLink: LookAtLink,
    @Inject(UseLink) private readonly useLink: UseLink,
    @Inject(AskForNewPassword) private readonly askForNewPassword: AskForNewPassword,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(AnswerAlike) private readonly answerAlike: AnswerAlike,
  ) {}

  @ApiOperation({
    summary: 'What a mailed link is for. Uses nothing up. 404 for one that was not made here.',
  })
  @Public()
  @Post('one-time-link/look')
  @Replies(oneTimeLinkSchema)
  look(
    @Body({ schema: lookAtLinkSchema }) { token }: z.infer<typeof lookAtLinkSchema>,
    @Req() request: FastifyRequest,
  ): Promise<OneTimeLinkReply> {
    return this.#look(token, request);
  }

  @ApiOperation({ summary: 'Sets the password with a mailed link, once. Every session of the person ends.' })
  @Public()
  @Post('one-time-link/use')
  @Replies(linkUsedSchema)
  async use(
    @Body({ schema: useLinkSchema }) { token, password }: z.infer<typeof useLinkSchema>,
    @Req() request: FastifyRequest,
  ): Promise<z.infer<typeof linkUsedSchema>> {
    const link = await this.#look(token, request);
    await this.useLink.execute(link, password, request.ip);
    return { success: true, email: link.email };
  }

  @ApiOperation({
    summary: 'Mails a link to a new password, if there is such an account. Always the same answer.',
  })
  @Public()
  @Post('forgotten-password')
  @Replies(askedForLinkSchema)
  async forgotten(
    @Body({ schema: forgottenPasswordSchema }) { email }: z.infer<typeof forgottenPasswordSchema>,
    @Req() request: FastifyRequest,
  ): Promise<z.infer<typeof askedForLinkSchema>> {
    await this.answerAlike.attempt(request.ip, () => this.askForNewPassword.execute(email, request.ip));
    return { success: true };
  }

  /** Whatever one source presents that opens nothing is counted together, and against nobody else. */
  #look(token: string, { ip }: FastifyRequest): Promise<LinkInView> {
    return this.throttle.attempt({ purpose: 'one-time-link', account: ip, ip }, () =>
      this.lookAtLink.execute(token),
    );
  }
}

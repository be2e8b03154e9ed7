import { type Done, doneSchema } from '@jalon/contracts/http/done';
import type { AccountSettings } from '@jalon/use-cases/person/account-settings';
import { Refused } from '@jalon/use-cases/refused';
import { ChooseMails } from '@jalon/use-cases/reminder/choose-mails';
import { readUnsubscribeAddress } from '@jalon/use-cases/reminder/unsubscribe-address';
import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FailuresBySource } from '../http/failures-by-source.ts';
import { namesParameters, Replies } from '../http/replies.ts';
import { Public } from '../post/public.ts';

/**
 * What `List-Unsubscribe` of a mail names (RFC 8058). The address is the whole proof: no session is asked for, none
 * is opened, and nobody learns whose mails they are.
 */
@ApiTags('person')
@Controller('api/unsubscribe')
export class UnsubscribeController {
  readonly #failures = new FailuresBySource();

  constructor(
    @Inject(ChooseMails) private readonly chooseMails: ChooseMails,
    @Inject('accountSettings') private readonly settings: Pick<AccountSettings, 'secret' | 'publicUrl'>,
  ) {}

  @ApiOperation({
    summary:
      'Leads to a page with a button. It changes nothing: programs that look at links ahead of people unsubscribe nobody.',
  })
  @Public()
  @Get(':address')
  @namesParameters
  @ApiFoundResponse({ description: 'The page' })
  async page(@Param('address') address: string, @Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('referrer-policy', 'no-referrer')
      .redirect(`${this.settings.publicUrl}/unsubscribe#${encodeURIComponent(address)}`, 302);
  }

  @ApiOperation({
    summary:
      'One click: from now on these mails are not sent any more. Whatever the body says. Done twice it changes nothing. 404 for an address that was not written here.',
  })
  @Public()
  @Post(':address')
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({
    required: false,
    schema: {
      type: 'object',
      properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } },
    },
  })
  @Replies(doneSchema)
  async unsubscribe(@Param('address') address: string, @Req() request: FastifyRequest): Promise<Done> {
    const of = readUnsubscribeAddress(address, this.settings.secret);
    if (!of) {
      this.#failures.count(request.ip);
      throw new Refused({ code: 'not-found' });
    }
    await this.chooseMails.unsubscribe(of, request.ip);
    return { success: true };
  }
}

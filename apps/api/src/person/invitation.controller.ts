import {
  type InvitationReply,
  invitationListSchema,
  invitationSchema,
  invitationsQuerySchema,
  inviteSchema,
} from '@jalon/contracts/person/person';
import type { Caller } from '@jalon/use-cases/caller';
import { InvitePerson } from '@jalon/use-cases/person/invite-person';
import { RevokeInvitation } from '@jalon/use-cases/person/revoke-invitation';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { List } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { AccountReads } from './account-reads.ts';

/** Invitations, for administrators. Their links are shown to nobody here. */
@ApiTags('person')
@Controller('api/invitations')
export class InvitationController {
  constructor(
    @Inject(AccountReads) private readonly accounts: AccountReads,
    @Inject(InvitePerson) private readonly invitePerson: InvitePerson,
    @Inject(RevokeInvitation) private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @ApiOperation({ summary: 'Invitations, the latest first; 50 a page.' })
  @Get()
  @Replies(invitationListSchema)
  list(
    @Query({ schema: invitationsQuerySchema }) query: z.infer<typeof invitationsQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<List<InvitationReply>> {
    return this.accounts.invitations(asker, query);
  }

  @ApiOperation({
    summary:
      'Adds somebody, gives them a post if one is named, and mails a link that works once within 7 days.',
  })
  @Post()
  @Replies(invitationSchema, 201)
  async invite(
    @Body({ schema: inviteSchema }) body: z.infer<typeof inviteSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<InvitationReply> {
    return this.accounts.invitation(asker, await this.invitePerson.execute(caller, body));
  }

  @ApiOperation({ summary: 'Takes an invitation back: its link opens nothing any more.' })
  @Post(':invitationId/revoke')
  @Replies(invitationSchema)
  async revoke(
    @Param('invitationId') invitationId: string,
    @Body({ schema: z.strictObject({}) }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<InvitationReply> {
    return this.accounts.invitation(asker, await this.revokeInvitation.execute(caller, invitationId));
  }
}

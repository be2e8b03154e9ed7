import {
  amendPersonSchema,
  type PersonReply,
  peopleQuerySchema,
  personListSchema,
  personSchema,
} from '@jalon/contracts/person/person';
import type { Caller } from '@jalon/use-cases/caller';
import { AmendPerson } from '@jalon/use-cases/person/amend-person';
import { DeactivatePerson } from '@jalon/use-cases/person/deactivate-person';
import { InviteAgain } from '@jalon/use-cases/person/invite-again';
import { ReactivatePerson } from '@jalon/use-cases/person/reactivate-person';
import { ResetTwoFactor } from '@jalon/use-cases/person/reset-two-factor';
import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { IfMatch } from '../http/if-match.ts';
import type { List } from '../http/list.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';
import { AccountReads } from './account-reads.ts';

const nothingSchema = z.strictObject({});

/** People with an account, for administrators. */
@ApiTags('person')
@Controller('api/people')
export class PeopleController {
  constructor(
    @Inject(AccountReads) private readonly accounts: AccountReads,
    @Inject(AmendPerson) private readonly amendPerson: AmendPerson,
    @Inject(DeactivatePerson) private readonly deactivatePerson: DeactivatePerson,
    @Inject(ReactivatePerson) private readonly reactivatePerson: ReactivatePerson,
    @Inject(InviteAgain) private readonly inviteAgain: InviteAgain,
    @Inject(ResetTwoFactor) private readonly resetTwoFactor: ResetTwoFactor,
  ) {}

  @ApiOperation({ summary: 'People with an account, their tenures and latest invitation; 50 a page.' })
  @Get()
  @Replies(personListSchema)
  list(
    @Query({ schema: peopleQuerySchema }) query: z.infer<typeof peopleQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<List<PersonReply>> {
    return this.accounts.people(asker, query);
  }

  @ApiOperation({ summary: 'Somebody with an account.' })
  @Get(':personId')
  @Replies(personSchema)
  one(@Param('personId') personId: string, @Asking() asker: Asker): Promise<PersonReply> {
    return this.accounts.person(asker, personId);
  }

  @ApiOperation({ summary: 'Corrects a name or a language. Wants `If-Match`.' })
  @Patch(':personId')
  @Replies(personSchema)
  async amend(
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body({ schema: amendPersonSchema }) body: z.infer<typeof amendPersonSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PersonReply> {
    const read = () => this.accounts.person(asker, personId);
    await orCurrent(this.amendPerson.execute(caller, personId, version, body), personSchema, read);
    return read();
  }

  @ApiOperation({
    summary: 'Deactivates an account: sessions, tokens, streams, mails end. 409 for the last administrator.',
  })
  @Post(':personId/deactivate')
  @Replies(personSchema)
  async deactivate(
    @Param('personId') personId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PersonReply> {
    return this.accounts.person(asker, await this.deactivatePerson.execute(caller, personId));
  }

  @ApiOperation({ summary: 'Lets somebody who was deactivated in again.' })
  @Post(':personId/reactivate')
  @Replies(personSchema)
  async reactivate(
    @Param('personId') personId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PersonReply> {
    return this.accounts.person(asker, await this.reactivatePerson.execute(caller, personId));
  }

  @ApiOperation({ summary: 'Mails a new invitation to somebody who has not opened their account.' })
  @Post(':personId/invite-again')
  @Replies(personSchema)
  async invite(
    @Param('personId') personId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PersonReply> {
    return this.accounts.person(asker, await this.inviteAgain.execute(caller, personId));
  }

  @ApiOperation({ summary: 'Takes away a second factor that was lost; ends sessions and mails the person.' })
  @Post(':personId/reset-two-factor')
  @Replies(personSchema)
  async resetSecondFactor(
    @Param('personId') personId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<PersonReply> {
    return this.accounts.person(asker, await this.resetTwoFactor.execute(caller, personId));
  }
}

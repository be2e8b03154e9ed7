import { type MailPreferences, mailPreferencesSchema } from '@jalon/contracts/person/mail-preferences';
import { mailPreferencesOf } from '@jalon/database/reminder/mail-preferences.query';
import type { OptionalMail } from '@jalon/domain/reminder/optional-mails';
import type { Caller } from '@jalon/use-cases/caller';
import { ChooseMails } from '@jalon/use-cases/reminder/choose-mails';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

const NAMES: Record<OptionalMail, keyof MailPreferences> = {
  day_before: 'dayBefore',
  within_30: 'within30',
  benchmark_news: 'benchmarkNews',
};
const KINDS = Object.keys(NAMES) as OptionalMail[];

/** Which mails a person gets of those that they may do without. */
@ApiTags('person')
@Controller('api/me/mail-preferences')
export class MailPreferencesController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ChooseMails) private readonly chooseMails: ChooseMails,
  ) {}

  @ApiOperation({
    summary: 'Which of the mails that one may do without are sent. What one owes is sent in any case.',
  })
  @Get()
  @Replies(mailPreferencesSchema)
  async preferences(@Asking() { actor }: Pick<Asker, 'actor'>): Promise<MailPreferences> {
    const unsubscribed = await mailPreferencesOf(this.dataSource.manager, actor.personId);
    return Object.fromEntries(
      KINDS.map((kind) => [NAMES[kind], !unsubscribed.includes(kind)]),
    ) as MailPreferences;
  }

  @ApiOperation({ summary: 'Sets the whole choice. No version: the last word counts.' })
  @Put()
  @Replies(mailPreferencesSchema)
  async choose(
    @Body({ schema: mailPreferencesSchema }) wanted: MailPreferences,
    @Calling() caller: Caller,
  ): Promise<MailPreferences> {
    await this.chooseMails.execute(
      caller,
      KINDS.filter((kind) => !wanted[NAMES[kind]]),
    );
    return this.preferences({ actor: caller.actor as Asker['actor'] });
  }
}

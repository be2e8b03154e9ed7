import { idSchema, instantSchema } from '@jalon/contracts/http/fields';
import {
  type MailReply,
  mailListSchema,
  type PolicyPreviewReply,
  policyPreviewSchema,
  type ReminderPolicyReply,
  type ReminderReply,
  reminderListSchema,
  reminderPolicySchema,
  setReminderPolicySchema,
} from '@jalon/contracts/reminder/reminder';
import { cardInView } from '@jalon/database/activity/activity-detail.query';
import { outboxOf } from '@jalon/database/reminder/outbox.query';
import { reminderPolicyOf, remindersOf } from '@jalon/database/reminder/reminders.query';
import type { Caller } from '@jalon/use-cases/caller';
import type { AccountSettings } from '@jalon/use-cases/person/account-settings';
import { withShownLink } from '@jalon/use-cases/person/mail-link';
import { found } from '@jalon/use-cases/refused';
import { PreviewReminderPolicy } from '@jalon/use-cases/reminder/preview-reminder-policy';
import { SetReminderPolicy } from '@jalon/use-cases/reminder/set-reminder-policy';
import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { OptionalIfMatch } from '../http/if-match.ts';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { PlanReads } from '../plan/plan-reads.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

const outboxQuerySchema = z.strictObject({
  to: z.string().max(254).optional(),
  since: instantSchema.optional(),
  mail: idSchema.optional(),
  cursor: z.string().max(100).optional(),
});

@ApiTags('reminder')
@Controller('api')
export class ReminderController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PlanReads) private readonly plans: PlanReads,
    @Inject(SetReminderPolicy) private readonly setReminderPolicy: SetReminderPolicy,
    @Inject(PreviewReminderPolicy) private readonly previewPolicy: PreviewReminderPolicy,
    @Inject('accountSettings') private readonly settings: AccountSettings,
  ) {}

  @ApiOperation({ summary: "When and to whom a plan's reminders go." })
  @Get('plans/:planId/reminder-policy')
  @Replies(reminderPolicySchema)
  async policy(@Param('planId') planId: string, @Asking() asker: Asker): Promise<ReminderPolicyReply> {
    const plan = await this.plans.plan(asker, planId);
    return reminderPolicyOf(this.dataSource.manager, plan.id);
  }

  @ApiOperation({
    summary:
      'Sets the whole policy. What was planned already is asked again when it is sent. With `If-Match` over the version that was read alone.',
  })
  @Put('plans/:planId/reminder-policy')
  @Replies(reminderPolicySchema)
  setPolicy(
    @Param('planId') planId: string,
    @OptionalIfMatch() version: number | null,
    @Body({ schema: setReminderPolicySchema }) body: z.infer<typeof setReminderPolicySchema>,
    @Calling() caller: Caller,
  ): Promise<ReminderPolicyReply> {
    return this.setReminderPolicy.execute(caller, planId, body, version);
  }

  @ApiOperation({
    summary:
      'What a policy would have sent in the last 30 days and will send in the next 7, beside the one in force, as the register stands today: what was completed since counts as completed then, posts are held by who holds them today. Nothing is written.',
  })
  @Post('plans/:planId/reminder-policy/preview')
  @Replies(policyPreviewSchema)
  preview(
    @Param('planId') planId: string,
    @Body({ schema: setReminderPolicySchema }) body: z.infer<typeof setReminderPolicySchema>,
    @Calling() caller: Caller,
  ): Promise<PolicyPreviewReply> {
    return this.previewPolicy.execute(caller, planId, body);
  }

  @ApiOperation({
    summary:
      'What was, or will be, said to whom about an activity, and why not where it was not. `sent`: its mail stands in the outbox; `delivery`: whether a mail server took it.',
  })
  @Get('activities/:activityId/reminders')
  @Replies(reminderListSchema)
  async reminders(
    @Param('activityId') activityId: string,
    @Asking() asker: Asker,
  ): Promise<List<ReminderReply>> {
    const { manager } = this.dataSource;
    const { card, plan } = found(await cardInView(manager, asker, activityId));
    return listOf(plan.reader.observesOnly ? [] : await remindersOf(manager, card.id, asker));
  }

  @ApiOperation({
    summary:
      "Mails, newest first: one's own, for a coordinator those of her missions whose content she may read, for an administrator those about accounts. One-time links are masked.",
  })
  @Get('outbox')
  @Replies(mailListSchema)
  async outbox(
    @Query({ schema: outboxQuerySchema }) query: z.infer<typeof outboxQuerySchema>,
    @Asking() asker: Asker,
  ): Promise<List<MailReply>> {
    const { items, nextCursor } = await outboxOf(this.dataSource.manager, asker, query);
    return { items: items.map((mail) => withShownLink(mail, mail.link, this.settings)), nextCursor };
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import { languageSchema, textSchema } from '@jalon/contracts/language/text';
import { clockSchema, moveClockSchema } from '@jalon/contracts/post/me';
import { readWatermark, TICK_WATERMARK } from '@jalon/database/clock/watermark.repository';
import { demonstrationAccounts } from '@jalon/database/person/demonstration-accounts.query';
import type { Caller } from '@jalon/use-cases/caller';
import { MoveClock } from '@jalon/use-cases/clock/move-clock';
import { readDemonstrationData } from '@jalon/use-cases/demonstration/demonstration-data-files';
import { Refused } from '@jalon/use-cases/refused';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { Calling } from '../post/asker.ts';
import { Public } from '../post/public.ts';

const accountListSchema = z.object({
  items: z.array(z.object({ email: z.string(), language: languageSchema, postTitles: z.array(textSchema) })),
  nextCursor: z.null(),
});
const tickWithinMs = 60_000;
const pollMs = 150;

@ApiTags('demonstration')
@Controller('api/demo')
export class DemonstrationController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject('demonstration') private readonly isDemonstration: boolean,
    @Inject(MoveClock) private readonly moveClock: MoveClock,
  ) {}

  @ApiOperation({ summary: 'The accounts of the demonstration; 404 where there is none.' })
  @Public()
  @Get('accounts')
  @Replies(accountListSchema)
  async accounts(): Promise<List<z.infer<typeof accountListSchema>['items'][number]>> {
    if (!this.isDemonstration) throw new Refused({ code: 'not-found' });
    const listed = readDemonstrationData().accounts.persons.filter((person) => person.listed);
    const emails = listed.map(({ account }) => `${account}@demo.jalon.test`);
    return listOf(await demonstrationAccounts(this.dataSource.manager, emails));
  }

  @ApiOperation({
    summary: "Moves the program's clock forward and answers when everything due by then is in the outbox.",
  })
  @Post('clock')
  @HttpCode(200)
  @Replies(clockSchema)
  async clock(
    @Body({ schema: moveClockSchema }) { now }: z.infer<typeof moveClockSchema>,
    @Calling() caller: Caller,
  ): Promise<z.infer<typeof clockSchema>> {
    const moved = await this.moveClock.execute(caller, now);
    await this.#untilTicked(moved.now);
    return moved;
  }

  async #untilTicked(now: string): Promise<void> {
    const { manager } = this.dataSource;
    for (const deadline = Date.now() + tickWithinMs; Date.now() < deadline; await delay(pollMs)) {
      const reached = await readWatermark(manager, TICK_WATERMARK);
      if (reached !== null && reached >= now) return;
    }
    throw new Refused({ code: 'worker-not-answering' });
  }
}

import {
  type MissionCalendarReply,
  missionCalendarSchema,
  setMissionCalendarSchema,
} from '@jalon/contracts/mission/mission';
import { missionCalendarOf } from '@jalon/database/mission/mission-calendar.query';
import { mayDo } from '@jalon/domain/post/rights';
import type { Caller } from '@jalon/use-cases/caller';
import { SetMissionCalendar } from '@jalon/use-cases/mission/set-mission-calendar';
import { allowed, found } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('mission')
@Controller('api/missions/:missionCode/calendar')
export class MissionController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SetMissionCalendar) private readonly setMissionCalendar: SetMissionCalendar,
  ) {}

  @ApiOperation({
    summary:
      'By which zone, weekend and holidays a mission counts, and when its people’s digests leave; for its coordinator.',
  })
  @Get()
  @Replies(missionCalendarSchema)
  async calendar(
    @Param('missionCode') missionCode: string,
    @Asking() asker: Asker,
  ): Promise<MissionCalendarReply> {
    const calendar = found(await missionCalendarOf(this.dataSource.manager, missionCode, asker.now));
    const { missionId } = calendar;
    if (!asker.actor.posts.some((post) => post.missionId === missionId)) found(null);
    allowed(mayDo(asker.actor, 'amend_mission', { missionId, planId: null }));
    return calendar;
  }

  @ApiOperation({
    summary:
      'Sets the whole calendar. Mails that wait to leave wait for the hour as it is then; a day that has passed stays as it was.',
  })
  @Put()
  @Replies(missionCalendarSchema)
  async set(
    @Param('missionCode') missionCode: string,
    @Body({ schema: setMissionCalendarSchema }) body: z.infer<typeof setMissionCalendarSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<MissionCalendarReply> {
    const holidays = body.holidays.map(({ on, name }) => ({ on, name: name ?? null }));
    const read = () => this.calendar(missionCode, asker);
    await orCurrent(
      this.setMissionCalendar.execute(caller, missionCode, { ...body, holidays }),
      missionCalendarSchema,
      read,
    );
    return read();
  }
}

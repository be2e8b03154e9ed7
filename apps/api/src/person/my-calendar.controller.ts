import { type CalendarReply, calendarSchema } from '@jalon/contracts/person/calendar';
import type { Caller } from '@jalon/use-cases/caller';
import { OpenCalendar } from '@jalon/use-cases/person/open-calendar';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { Calling } from '../post/asker.ts';
import { CalendarAddresses } from './calendar-addresses.ts';

/** The private address of the person's own calendar. It is a key: no token reaches it. */
@ApiTags('person')
@Controller('api/me/calendar')
export class MyCalendarController {
  constructor(
    @Inject(OpenCalendar) private readonly openCalendar: OpenCalendar,
    @Inject(CalendarAddresses) private readonly addresses: CalendarAddresses,
  ) {}

  @ApiOperation({
    summary:
      'The private address of the person’s calendar (`.ics`), for a calendar program to subscribe to. Whoever has it reads along.',
  })
  @Get()
  @Replies(calendarSchema)
  async calendar(@Calling() caller: Caller): Promise<CalendarReply> {
    return { url: this.addresses.urlOf(await this.openCalendar.present(caller)) };
  }

  @ApiOperation({ summary: 'Another address: every earlier one answers 404 at once.' })
  @Post('rotate')
  @Replies(calendarSchema)
  async rotate(
    @Body({ schema: z.strictObject({}) }) _: object,
    @Calling() caller: Caller,
  ): Promise<CalendarReply> {
    return { url: this.addresses.urlOf(await this.openCalendar.rotate(caller)) };
  }
}

import { createHash } from 'node:crypto';
import { readClock } from '@jalon/database/clock/clock.query';
import { calendarOf } from '@jalon/database/person/calendar.query';
import { loadActor } from '@jalon/database/post/actor.query';
import type { Asker } from '@jalon/database/post/asker';
import { mustHaveSecondFactor } from '@jalon/domain/person/must-have-second-factor';
import { Refused } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { FailuresBySource } from '../http/failures-by-source.ts';
import { namesParameters } from '../http/replies.ts';
import { Public } from '../post/public.ts';
import { CalendarAddresses } from './calendar-addresses.ts';
import { calendarFile } from './calendar-file.ts';
import { Sessions } from './sessions.ts';

/** Calendars, for programs that can show no password: the address itself is the key. */
@ApiTags('person')
@Controller('api/calendar')
export class CalendarController {
  readonly #failures = new FailuresBySource();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CalendarAddresses) private readonly addresses: CalendarAddresses,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject('publicUrl') private readonly publicUrl: string,
  ) {}

  @ApiOperation({
    summary:
      'The days of somebody’s posts as an iCalendar file, with an `ETag`. References and links; a title only where it is unclassified and for all. 404 for any address that is not, or no longer, good.',
  })
  @Public()
  @Get(':address')
  @namesParameters
  @ApiOkResponse({ description: 'An iCalendar file (RFC 5545)', content: { 'text/calendar': {} } })
  async calendar(
    @Param('address') address: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asker = await this.#askerOf(address);
    if (!asker) {
      this.#failures.count(request.ip);
      throw new Refused({ code: 'not-found' });
    }
    const file = calendarFile(await calendarOf(this.dataSource.manager, asker), {
      language: asker.language,
      publicUrl: this.publicUrl,
    });
    const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 27)}"`;
    reply.headers({ etag, 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer' });
    if (request.headers['if-none-match']?.includes(etag)) {
      await reply.code(304).send();
      return;
    }
    await reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="jalon.ics"')
      .send(file);
  }

  /** Whose calendar it is, with what they may see at this moment; null where it answers nobody. */
  async #askerOf(address: string): Promise<Asker | null> {
    const { manager } = this.dataSource;
    const personId = await this.addresses.personOf(address);
    if (personId === null) return null;
    const now = await readClock(manager);
    const actor = await loadActor(manager, personId, now);
    if (!actor || actor.posts.length === 0 || !this.sessions.admits(actor)) return null;
    // What is closed to somebody before they have set up a second factor is closed here too.
    if (mustHaveSecondFactor(actor) && !actor.twoFactorEnabled) return null;
    return { actor, now, language: actor.language };
  }
}

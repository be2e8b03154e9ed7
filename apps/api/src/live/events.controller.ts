import { lastFactNumber } from '@jalon/database/audit/facts-after.query';
import { Refused } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type Asker, Asking } from '../post/asker.ts';
import { EventStream } from './event-stream.ts';
import { Listeners } from './listeners.ts';

/** Who was away for longer loads the page anew; so it hears of the latest facts only. */
const mostReplayedFacts = 5_000;

@ApiTags('live')
@Controller('api/events')
export class EventsController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Listeners) private readonly listeners: Listeners,
  ) {}

  @ApiOperation({
    summary:
      'What happens, as server-sent events: `{sequence, name, planId, activityId, subjectId}`, ids only. `Last-Event-ID` replays what was missed. It ends within five seconds of the session or of a post, and begins anew where others remain; 403 where none do.',
  })
  @Get()
  @ApiOkResponse({ description: 'A stream of server-sent events', content: { 'text/event-stream': {} } })
  async events(
    @Asking() asker: Asker,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (asker.actor.posts.length === 0) throw new Refused({ code: 'may-not-do-this' });
    if (request.method === 'HEAD') return void (await reply.type('text/event-stream').send());
    this.listeners.makeRoom(asker.actor.personId);
    const last = await lastFactNumber(this.dataSource.manager);
    const after = readLastEventId(request.headers['last-event-id'], last);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const stream: EventStream = new EventStream(reply.raw, after, () => this.listeners.remove(stream));
    await this.listeners.add(stream, asker, after);
  }
}

/** Where to go on: after the event the browser saw last; without one, from now on. */
function readLastEventId(header: string | string[] | undefined, last: number): number {
  const text = String(header ?? '');
  if (!/^\d{1,12}$/.test(text)) return last;
  return Math.min(last, Math.max(Number(text), last - mostReplayedFacts));
}

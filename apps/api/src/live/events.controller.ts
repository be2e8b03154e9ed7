import { factsAfter, lastFactNumber } from '@jalon/database/audit/facts-after.query';
import { readClock } from '@jalon/database/clock/clock.query';
import { loadActor } from '@jalon/database/post/actor.query';
import { Controller, Get, Inject, type OnApplicationShutdown, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { TooManyRequests } from '../http/too-many-requests.ts';
import { Sessions } from '../person/sessions.ts';
import { type Asker, Asking } from '../post/asker.ts';
import { EventStream, type ReloadActor } from './event-stream.ts';
import { FactFeed } from './fact-feed.ts';

const mostStreams = 1_000;
const mostStreamsOfOnePerson = 12;
const replayBatch = 500;
/** Who was away for longer loads the page anew; so it hears of the latest facts only. */
const mostReplayedFacts = 5_000;
const comeBackSeconds = 30;

@ApiTags('live')
@Controller('api/events')
export class EventsController implements OnApplicationShutdown {
  readonly #streams = new Map<EventStream, string>();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(FactFeed) private readonly feed: FactFeed,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {
    this.feed.follow((facts) => {
      for (const stream of this.#streams.keys()) stream.offer(facts);
    });
  }

  onApplicationShutdown(): void {
    for (const stream of [...this.#streams.keys()]) stream.close();
  }

  @ApiOperation({
    summary:
      'What happens, as server-sent events: `{sequence, name, planId, activityId, subjectId}`, ids only. `Last-Event-ID` replays what was missed.',
  })
  @Get()
  @ApiOkResponse({ description: 'A stream of server-sent events', content: { 'text/event-stream': {} } })
  async events(
    @Asking() asker: Asker,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (request.method === 'HEAD') return void (await reply.type('text/event-stream').send());
    this.#makeRoom(asker.actor.personId);
    const last = await lastFactNumber(this.dataSource.manager);
    const after = readLastEventId(request.headers['last-event-id'], last);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const stream: EventStream = new EventStream(reply.raw, this.#reloading(request), after, () =>
      this.#streams.delete(stream),
    );
    await this.#replay(stream, after, last);
    if (!reply.raw.writableEnded) this.#streams.set(stream, asker.actor.personId);
    // What was written between the replay and now.
    await this.#replay(stream, last, await lastFactNumber(this.dataSource.manager));
  }

  #makeRoom(personId: string): void {
    if (this.#streams.size >= mostStreams) throw new TooManyRequests(comeBackSeconds);
    const own = [...this.#streams].filter(([, holder]) => holder === personId);
    for (const [oldest] of own.slice(0, Math.max(0, own.length - mostStreamsOfOnePerson + 1))) oldest.close();
  }

  async #replay(stream: EventStream, after: number, last: number): Promise<void> {
    for (let from = after; from < last; from += replayBatch) {
      await stream.offer(await factsAfter(this.dataSource.manager, from, replayBatch));
    }
  }

  /** The session and the posts are asked about again each time: a right ends with its day, a session with its end. */
  #reloading(request: FastifyRequest): ReloadActor {
    const { cookie } = request.headers;
    return async () => {
      const personId = (await this.sessions.held(cookie))?.personId;
      const { manager } = this.dataSource;
      const actor = personId ? await loadActor(manager, personId, await readClock(manager)) : null;
      return actor && this.sessions.admits(actor) ? actor : null;
    };
  }
}

/** Where to go on: after the event the browser saw last; without one, from now on. */
function readLastEventId(header: string | string[] | undefined, last: number): number {
  const text = String(header ?? '');
  if (!/^\d{1,12}$/.test(text)) return last;
  return Math.min(last, Math.max(Number(text), last - mostReplayedFacts));
}

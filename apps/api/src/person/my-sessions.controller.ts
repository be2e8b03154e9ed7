import {
  type EndedSessions,
  endedSessionsSchema,
  type SessionReply,
  sessionListSchema,
} from '@jalon/contracts/person/session';
import { isId } from '@jalon/database/connection/id-or-reference';
import { sessionsOf } from '@jalon/database/person/sessions.query';
import type { Caller } from '@jalon/use-cases/caller';
import { EndSessions } from '@jalon/use-cases/person/end-sessions';
import { Refused } from '@jalon/use-cases/refused';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

const nothingSchema = z.strictObject({});

/** Where a person is signed in. Their own, and nobody else's. */
@ApiTags('person')
@Controller('api/me/sessions')
export class MySessionsController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(EndSessions) private readonly endSessions: EndSessions,
  ) {}

  @ApiOperation({ summary: 'Where the person is signed in, the session used last first.' })
  @Get()
  @Replies(sessionListSchema)
  async sessions(@Asking() { actor, credential }: Asker): Promise<List<SessionReply>> {
    const realNow = new Date().toISOString();
    const sessions = await sessionsOf(this.dataSource.manager, actor.personId, realNow);
    return listOf(sessions.map((session) => ({ ...session, current: session.id === credential.id })));
  }

  @ApiOperation({ summary: 'Ends one session, the own one included. 404 for what is not the caller’s.' })
  @Post(':sessionId/end')
  @Replies(endedSessionsSchema)
  async end(
    @Param('sessionId') sessionId: string,
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
  ): Promise<EndedSessions> {
    if (!isId(sessionId)) throw new Refused({ code: 'not-found' });
    return { ended: await this.endSessions.execute(caller, { id: sessionId }) };
  }

  @ApiOperation({ summary: 'Ends every session of the caller but the one that asks.' })
  @Post('end-others')
  @Replies(endedSessionsSchema)
  async endOthers(
    @Body({ schema: nothingSchema }) _: object,
    @Calling() caller: Caller,
    @Asking() { credential }: Asker,
  ): Promise<EndedSessions> {
    return { ended: await this.endSessions.execute(caller, { allBut: credential.id }) };
  }
}

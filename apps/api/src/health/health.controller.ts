import { Refused } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { OperationsReads } from '../operations/operations-reads.ts';
import { WorkerWatch } from '../operations/worker-watch.ts';
import { Public } from '../post/public.ts';
import { Metrics } from './metrics.ts';

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const ok = { status: 'ok' as const };

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    @Inject(WorkerWatch) private readonly workers: WorkerWatch,
    @Inject(OperationsReads) private readonly operations: OperationsReads,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @ApiOperation({ summary: 'The process is alive.' })
  @Public()
  @Get('healthz')
  @Replies(healthSchema)
  healthz(): typeof ok {
    return ok;
  }

  @ApiOperation({
    summary:
      'Everything works: the database answers, a worker ticks, and what fell due is in the outbox. 503 with the reason where not; requests are served all the same while the database answers. A program that was just started has five minutes until its worker must have ticked.',
  })
  @Public()
  @Get('readyz')
  @Replies(healthSchema)
  async readyz(): Promise<typeof ok> {
    const { health } = await this.workers.look().catch(() => {
      throw new Refused({ code: 'database-not-answering' });
    });
    if (health === 'silent' || health === 'behind') throw new Refused({ code: 'worker-not-answering' });
    return ok;
  }

  @ApiOperation({ summary: 'Figures for Prometheus, only for this machine.' })
  @Public()
  @Get('metrics')
  @ApiOkResponse({ description: 'Prometheus text' })
  async prometheus(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip))
      throw new Refused({ code: 'not-found' });
    const operations = await this.operations.look().catch(() => null);
    await reply.type(this.metrics.contentType).send(await this.metrics.text(operations));
  }
}

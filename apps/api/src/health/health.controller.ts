import { Refused } from '@jalon/use-cases/refused';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Replies } from '../http/replies.ts';
import { Public } from '../post/public.ts';
import { Metrics } from './metrics.ts';

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const ok = { status: 'ok' as const };

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @ApiOperation({ summary: 'The process is alive.' })
  @Public()
  @Get('healthz')
  @Replies(healthSchema)
  healthz(): typeof ok {
    return ok;
  }

  @ApiOperation({ summary: 'The process can serve: its database answers. 503 where it does not.' })
  @Public()
  @Get('readyz')
  @Replies(healthSchema)
  async readyz(): Promise<typeof ok> {
    await this.dataSource.query('SELECT 1').catch(() => {
      throw new Refused({ code: 'worker-not-answering' });
    });
    return ok;
  }

  @ApiOperation({ summary: 'Figures for Prometheus, only for this machine.' })
  @Public()
  @Get('metrics')
  @ApiOkResponse({ description: 'Prometheus text' })
  async prometheus(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip))
      throw new Refused({ code: 'not-found' });
    await reply.type(this.metrics.contentType).send(await this.metrics.text());
  }
}

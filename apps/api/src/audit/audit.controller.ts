import {
  type AuditExport,
  type AuditListReply,
  type AuditQuery,
  auditExportSchema,
  auditListSchema,
  auditQuerySchema,
} from '@jalon/contracts/audit/audit';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { namesParameters, Replies } from '../http/replies.ts';
import { type Asker, Asking } from '../post/asker.ts';
import { AuditReads } from './audit-reads.ts';
import { auditToCsv } from './audit-to-csv.ts';

@ApiTags('audit')
@Controller('api')
export class AuditController {
  constructor(
    @Inject(AuditReads) private readonly audit: AuditReads,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  @ApiOperation({
    summary:
      'The trail, newest first, 100 rows a page: changes (`chain=facts`), or openings of confidential items, refusals and exports (`chain=access`). Coordinator and clearance read what they may read today, and their own side’s readers; the administrator that things happened. `from` and `to` are dates of each row’s mission.',
  })
  @Get('audit')
  @Replies(auditListSchema)
  auditTrail(
    @Query({ schema: auditQuerySchema }) query: AuditQuery,
    @Asking() asker: Asker,
  ): Promise<AuditListReply> {
    return this.audit.page(asker, query);
  }

  @ApiOperation({
    summary:
      'The same as a sheet, at most 50,000 rows; the last line says where it was cut. It is itself put on record.',
  })
  @Get('audit.csv')
  @namesParameters
  @ApiOkResponse({ description: 'UTF-8 with a byte order mark', content: { 'text/csv': {} } })
  async auditSheet(
    @Query({ schema: auditExportSchema }) query: AuditExport,
    @Asking() asker: Asker,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { planId, batches } = await this.audit.export(asker, query);
    const { personId, posts } = asker.actor;
    const reading = posts.find(({ kind }) => kind === 'coordinator' || kind === 'clearance') ?? posts[0];
    await this.recordAccess.execute({
      name: 'exported',
      personId,
      postId: reading?.postId ?? null,
      source: asker.source,
      subjectType: 'audit',
      subjectId: null,
      planId,
      detail: `csv ${query.chain}`,
    });
    const day = asker.now.slice(0, 10);
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="jalon-audit-${query.chain}-${day}.csv"`)
      .send(auditToCsv(batches, asker.language));
  }
}

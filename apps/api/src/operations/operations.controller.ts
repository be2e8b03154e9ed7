import { type OperationsReply, operationsSchema } from '@jalon/contracts/operations/operations';
import { mayDo } from '@jalon/domain/post/rights';
import { allowed } from '@jalon/use-cases/refused';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking } from '../post/asker.ts';
import { OperationsReads } from './operations-reads.ts';

@ApiTags('operations')
@Controller('api')
export class OperationsController {
  constructor(@Inject(OperationsReads) private readonly operations: OperationsReads) {}

  @ApiOperation({
    summary:
      'How the installation is, for administrators: workers, queue, clocks, planning of each mission, mails by outcome. No content, nobody’s name.',
  })
  @Get('operations')
  @Replies(operationsSchema)
  async look(@Asking() { actor }: Asker): Promise<OperationsReply> {
    allowed(mayDo(actor, 'read_operations', { missionId: null, planId: null }));
    return this.operations.look();
  }
}

import { type OrganizationReply, organizationListSchema } from '@jalon/contracts/organization/organization';
import { organizationsAround } from '@jalon/database/organization/organizations.query';
import { plansInView } from '@jalon/database/plan/plans-in-view.query';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { type List, listOf } from '../http/list.ts';
import { Replies } from '../http/replies.ts';
import { type Asker, Asking } from '../post/asker.ts';

@ApiTags('organization')
@Controller('api/organizations')
export class OrganizationController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @ApiOperation({ summary: 'The organizations of the missions whose plans this person reaches.' })
  @Get()
  @Replies(organizationListSchema)
  async organizations(@Asking() asker: Asker): Promise<List<OrganizationReply>> {
    const { manager } = this.dataSource;
    return listOf(await organizationsAround(manager, await plansInView(manager, asker)));
  }
}

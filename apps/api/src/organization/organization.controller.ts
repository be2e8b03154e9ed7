import {
  addOrganizationSchema,
  amendOrganizationSchema,
  type OrganizationReply,
  organizationListSchema,
  organizationSchema,
} from '@jalon/contracts/organization/organization';
import { organizationsAround } from '@jalon/database/organization/organizations.query';
import { plansInView } from '@jalon/database/plan/plans-in-view.query';
import type { Caller } from '@jalon/use-cases/caller';
import { AddOrganization } from '@jalon/use-cases/organization/add-organization';
import { AmendOrganization } from '@jalon/use-cases/organization/amend-organization';
import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { IfMatch } from '../http/if-match.ts';
import { type List, listOf } from '../http/list.ts';
import { orCurrent } from '../http/or-current.ts';
import { Replies } from '../http/replies.ts';
import { AccountReads, readsAccounts } from '../person/account-reads.ts';
import { type Asker, Asking, Calling } from '../post/asker.ts';

@ApiTags('organization')
@Controller('api/organizations')
export class OrganizationController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AccountReads) private readonly accounts: AccountReads,
    @Inject(AddOrganization) private readonly addOrganization: AddOrganization,
    @Inject(AmendOrganization) private readonly amendOrganization: AmendOrganization,
  ) {}

  @ApiOperation({
    summary:
      'The organizations of the missions whose plans this person reaches; every one for an administrator.',
  })
  @Get()
  @Replies(organizationListSchema)
  async organizations(@Asking() asker: Asker): Promise<List<OrganizationReply>> {
    if (readsAccounts(asker)) return listOf(await this.accounts.organizations(asker));
    const { manager } = this.dataSource;
    return listOf(await organizationsAround(manager, await plansInView(manager, asker)));
  }

  @ApiOperation({ summary: 'A new organization, by an administrator.' })
  @Post()
  @Replies(organizationSchema, 201)
  async add(
    @Body({ schema: addOrganizationSchema }) body: z.infer<typeof addOrganizationSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<OrganizationReply> {
    return this.accounts.organization(asker, await this.addOrganization.execute(caller, body));
  }

  @ApiOperation({
    summary:
      'Amends an organization. Its side and mission are fixed once something names it. Wants `If-Match`.',
  })
  @Patch(':organizationId')
  @Replies(organizationSchema)
  async amend(
    @Param('organizationId') organizationId: string,
    @IfMatch() version: number,
    @Body({ schema: amendOrganizationSchema }) body: z.infer<typeof amendOrganizationSchema>,
    @Calling() caller: Caller,
    @Asking() asker: Asker,
  ): Promise<OrganizationReply> {
    const read = () => this.accounts.organization(asker, organizationId);
    const change = this.amendOrganization.execute(caller, organizationId, version, body);
    await orCurrent(change, organizationSchema, read);
    return read();
  }
}

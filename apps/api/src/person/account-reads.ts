import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import type { InvitationReply, PersonReply } from '@jalon/contracts/person/person';
import type { PostChoicesReply, PostReply } from '@jalon/contracts/post/post';
import { isId } from '@jalon/database/connection/id-or-reference';
import { allOrganizations, organizationById } from '@jalon/database/organization/organizations.query';
import { invitationFor, invitationsFor } from '@jalon/database/person/invitations.query';
import { type PeopleFilter, peopleFor, personFor } from '@jalon/database/person/people.query';
import { postChoices } from '@jalon/database/post/post-choices.query';
import { type PostsFilter, postFor, postsFor } from '@jalon/database/post/posts.query';
import { mayDo } from '@jalon/domain/post/rights';
import { allowed, found } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { List } from '../http/list.ts';
import type { Asker } from '../post/asker.ts';

/** Whether this person may read accounts: an administrator, and nobody else. */
export function readsAccounts({ actor }: Pick<Asker, 'actor'>): boolean {
  return mayDo(actor, 'read_accounts', { missionId: null, planId: null }).allowed;
}

/** Organizations, posts and people, for administrators. Everybody else is refused before anything is looked up. */
@Injectable()
export class AccountReads {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async organizations(asker: Asker): Promise<OrganizationReply[]> {
    return allOrganizations(this.#for(asker));
  }

  async organization(asker: Asker, id: string): Promise<OrganizationReply> {
    const manager = this.#for(asker);
    return found(isId(id) ? await organizationById(manager, id) : null);
  }

  async posts(asker: Asker, filter: PostsFilter): Promise<List<PostReply>> {
    return postsFor(this.#for(asker), asker, filter);
  }

  async post(asker: Asker, id: string): Promise<PostReply> {
    return found(await postFor(this.#for(asker), asker, id));
  }

  async choices(asker: Asker): Promise<PostChoicesReply> {
    return postChoices(this.#for(asker), asker.now);
  }

  async people(asker: Asker, filter: PeopleFilter): Promise<List<PersonReply>> {
    return peopleFor(this.#for(asker), asker, filter);
  }

  async person(asker: Asker, id: string): Promise<PersonReply> {
    return found(await personFor(this.#for(asker), asker, id));
  }

  async invitations(
    asker: Asker,
    filter: Parameters<typeof invitationsFor>[2],
  ): Promise<List<InvitationReply>> {
    return invitationsFor(this.#for(asker), asker.now, filter);
  }

  async invitation(asker: Asker, id: string): Promise<InvitationReply> {
    return found(await invitationFor(this.#for(asker), asker.now, id));
  }

  #for({ actor }: Asker): DataSource['manager'] {
    allowed(mayDo(actor, 'read_accounts', { missionId: null, planId: null }));
    return this.dataSource.manager;
  }
}

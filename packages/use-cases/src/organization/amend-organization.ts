import { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import {
  isOrganizationUsed,
  organizationPlaces,
} from '@jalon/database/organization/organization-use.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import type { OrganizationKind, Side } from '@jalon/domain/organization/organization';
import { placeUnder } from '@jalon/domain/organization/place-under';
import { authorOf, type Caller } from '../caller.ts';
import { accountFact } from '../person/account-fact.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { changesOf } from '../transaction/changes-of.ts';
import { lockRow } from '../transaction/lock-row.ts';
import { anyMission, anyOrganization } from './organization-references.ts';

export interface OrganizationAmendment {
  name?: Text | undefined;
  shortName?: Text | undefined;
  kind?: OrganizationKind | undefined;
  side?: Side | undefined;
  missionId?: string | null | undefined;
  parentId?: string | null | undefined;
  guardJustification?: string | undefined;
}

/** Amends an organization, by an administrator. Who reads what rests on its side, so that is fixed once it is used. */
export class AmendOrganization {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers its id. Throws `Refused`: `may-not-do-this`, `not-found`, `stale-version`, `unknown-reference`,
   * `parent-cycle`, `organization-is-used` (side, mission), `survivor-data`.
   */
  async execute(
    caller: Caller,
    id: string,
    version: number,
    request: OrganizationAmendment,
  ): Promise<string> {
    const postId = managesAccounts(caller);
    const texts = [...textsOfText('/name', request.name), ...textsOfText('/shortName', request.shortName)];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const places = await organizationPlaces(manager);
      const organization = found(await lockRow(manager, OrganizationEntity, id));
      if (organization.version !== version) throw new Refused({ code: 'stale-version' });
      const { guardJustification, ...asked } = request;
      const wanted = { ...asked, ...(await placesAsked(transaction, asked)) };
      const changes = changesOf(organization, wanted);
      if ('side' in changes || 'missionId' in changes) {
        const pointer = 'side' in changes ? '/side' : '/missionId';
        if (await isOrganizationUsed(manager, id))
          throw new Refused({ code: 'organization-is-used', pointer });
      }
      if (changes.parentId !== undefined) allowed(placeUnder(id, changes.parentId, places));
      await manager.update(OrganizationEntity, id, { ...changes, version: version + 1 });
      const before = Object.fromEntries(
        Object.keys(changes).map((key) => [key, organization[key as keyof OrganizationEntity]]),
      );
      const missionId = changes.missionId ?? organization.missionId;
      const about = { subjectType: 'organization', subjectId: id, missionId } as const;
      const after = { ...changes, guardJustification };
      transaction.record(accountFact({ name: 'organization.amended', ...about, before, after }), postId);
      return id;
    });
  }
}

/** Mission and parent as ids, where they are asked for. */
async function placesAsked(
  { manager }: Transaction,
  { missionId, parentId }: Pick<OrganizationAmendment, 'missionId' | 'parentId'>,
): Promise<{ missionId?: string | null; parentId?: string | null }> {
  return {
    ...(missionId === undefined ? {} : { missionId: (await anyMission(manager, missionId))?.id ?? null }),
    ...(parentId === undefined
      ? {}
      : { parentId: parentId && (await anyOrganization(manager, parentId, '/parentId')).id }),
  };
}

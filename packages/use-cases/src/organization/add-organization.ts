import { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import type { OrganizationKind, Side } from '@jalon/domain/organization/organization';
import { authorOf, type Caller } from '../caller.ts';
import { accountFact } from '../person/account-fact.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { refuseTaken } from '../transaction/refuse-taken.ts';
import { anyMission, anyOrganization } from './organization-references.ts';

export interface OrganizationRequest {
  code: string;
  name: Text;
  shortName: Text;
  kind: OrganizationKind;
  side: Side;
  /** An id or a code; none for a body that serves several missions. */
  missionId?: string | null | undefined;
  parentId?: string | null | undefined;
  guardJustification?: string | undefined;
}

/** Adds an organization, by an administrator. */
export class AddOrganization {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers its id. Throws `Refused`: `may-not-do-this`, `unknown-reference` (mission, parent), `reference-taken`
   * at `/code`, `survivor-data`.
   */
  async execute(caller: Caller, request: OrganizationRequest): Promise<string> {
    const postId = managesAccounts(caller);
    const texts = [...textsOfText('/name', request.name), ...textsOfText('/shortName', request.shortName)];
    guardText(texts, caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const mission = await anyMission(manager, request.missionId);
      const parent = request.parentId ? await anyOrganization(manager, request.parentId, '/parentId') : null;
      const { guardJustification, missionId: _, parentId: __, ...columns } = request;
      const row = {
        ...columns,
        id: transaction.newId(),
        missionId: mission?.id ?? null,
        parentId: parent?.id ?? null,
      };
      await refuseTaken(manager.insert(OrganizationEntity, row), '/code');
      const about = { subjectType: 'organization', subjectId: row.id, missionId: row.missionId } as const;
      const after = { ...row, guardJustification };
      transaction.record(accountFact({ name: 'organization.added', ...about, after }), postId);
      return row.id;
    });
  }
}

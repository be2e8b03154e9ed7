import { PostEntity } from '@jalon/database/post/post.entity';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Text } from '@jalon/domain/language/text';
import { fittingPost } from '@jalon/domain/post/fitting-post';
import type { PostKind } from '@jalon/domain/post/post';
import { authorOf, type Caller } from '../caller.ts';
import { anyMission, anyOrganization } from '../organization/organization-references.ts';
import { accountFact } from '../person/account-fact.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { allowed } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { benchmarkSetsOf, holdOrganization, setBenchmarkSets } from './post-parts.ts';

export interface PostRequest {
  kind: PostKind;
  title: Text;
  /** An id or a code. */
  organizationId: string;
  missionId?: string | null | undefined;
  benchmarkSetIds?: string[] | undefined;
  guardJustification?: string | undefined;
}

/** Makes a post, vacant, by an administrator. */
export class CreatePost {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers its id. Throws `Refused`: `may-not-do-this`, `unknown-reference`, `side-does-not-fit`,
   * `mission-does-not-fit`, `benchmark-set-does-not-fit`, `survivor-data`.
   */
  async execute(caller: Caller, request: PostRequest): Promise<string> {
    const adminPostId = managesAccounts(caller);
    guardText(textsOfText('/title', request.title), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const { kind, title, guardJustification } = request;
      const named = await anyOrganization(manager, request.organizationId, '/organizationId');
      await holdOrganization(manager, named);
      const organization = await anyOrganization(manager, named.id, '/organizationId');
      const mission = await anyMission(manager, request.missionId);
      const benchmarkSets = await benchmarkSetsOf(manager, request.benchmarkSetIds ?? []);
      const missionId = mission?.id ?? null;
      allowed(fittingPost({ kind, organization, missionId, benchmarkSets }));
      const id = transaction.newId();
      const code = `${organization.code}-${kind}-${id.slice(0, 8)}`.toLowerCase();
      await manager.insert(PostEntity, { id, code, organizationId: organization.id, missionId, kind, title });
      await setBenchmarkSets(manager, id, benchmarkSets);
      const benchmarkSetIds = benchmarkSets.map((set) => set.id);
      const after = {
        kind,
        title,
        organizationId: organization.id,
        missionId,
        benchmarkSetIds,
        guardJustification,
      };
      const about = { subjectType: 'post', subjectId: id, missionId } as const;
      transaction.record(accountFact({ name: 'post.created', ...about, after }), adminPostId);
      return id;
    });
  }
}

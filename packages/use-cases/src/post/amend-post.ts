import { PostEntity } from '@jalon/database/post/post.entity';
import { isPostUsed, postSetIds, tenuresOfPost } from '@jalon/database/post/tenures.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { fittingPost } from '@jalon/domain/post/fitting-post';
import { authorOf, type Caller } from '../caller.ts';
import { anyMission, anyOrganization } from '../organization/organization-references.ts';
import { accountFact } from '../person/account-fact.ts';
import { managesAccounts } from '../person/manage-accounts.ts';
import { allowed, found, Refused } from '../refused.ts';
import { guardText } from '../survivor-data/guard-text.ts';
import { textsOfText } from '../survivor-data/texts-of-text.ts';
import { changesOf } from '../transaction/changes-of.ts';
import { lockRow } from '../transaction/lock-row.ts';
import type { PostRequest } from './create-post.ts';
import { benchmarkSetsOf, holdOrganization, setBenchmarkSets } from './post-parts.ts';

export type PostAmendment = { [Key in keyof PostRequest]?: PostRequest[Key] | undefined };

/** What of a post is fixed once somebody has held it: what they did was done in that function. */
const FIXED = ['kind', 'organizationId', 'missionId'] as const;

/** Amends a post, by an administrator. */
export class AmendPost {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Answers its id. Throws `Refused`: `may-not-do-this`, `not-found`, `stale-version`, `post-is-used` (kind,
   * organization, mission), `own-tenure` (a benchmark set more for oneself), and what `CreatePost` refuses.
   */
  async execute(caller: Caller, id: string, version: number, request: PostAmendment): Promise<string> {
    const adminPostId = managesAccounts(caller);
    guardText(textsOfText('/title', request.title), caller.language, request.guardJustification);
    return this.transactions.run(authorOf(caller), async (transaction) => {
      const { manager } = transaction;
      const post = found(await lockRow(manager, PostEntity, id));
      if (post.version !== version) throw new Refused({ code: 'stale-version' });
      const { guardJustification, benchmarkSetIds, ...asked } = request;
      const changes = changesOf(post, { ...asked, ...(await placeAsked(transaction, asked)) });
      const fixed = FIXED.find((key) => key in changes);
      if (fixed && (await isPostUsed(manager, id)))
        throw new Refused({ code: 'post-is-used', pointer: `/${fixed}` });
      const setsBefore = await postSetIds(manager, id);
      const benchmarkSets = await benchmarkSetsOf(manager, benchmarkSetIds ?? setsBefore);
      await refuseUnfitting(transaction, { ...post, ...changes }, benchmarkSets);
      if (benchmarkSetIds) await refuseOwnGain(transaction, caller, post.id, setsBefore, benchmarkSets);
      await manager.update(PostEntity, id, { ...changes, version: version + 1 });
      await setBenchmarkSets(manager, id, benchmarkSets);
      const before = Object.fromEntries(
        Object.keys(changes).map((key) => [key, post[key as keyof PostEntity]]),
      );
      const sets = benchmarkSets.map((set) => set.id);
      const about = {
        subjectType: 'post',
        subjectId: id,
        missionId: changes.missionId ?? post.missionId,
      } as const;
      transaction.record(
        accountFact({
          name: 'post.amended',
          ...about,
          before: { ...before, benchmarkSetIds: setsBefore },
          after: { ...changes, benchmarkSetIds: sets, guardJustification },
        }),
        adminPostId,
      );
      return id;
    });
  }
}

async function placeAsked(
  { manager }: Transaction,
  { organizationId, missionId }: Pick<PostAmendment, 'organizationId' | 'missionId'>,
): Promise<{ organizationId?: string; missionId?: string | null }> {
  const organization = organizationId && (await anyOrganization(manager, organizationId, '/organizationId'));
  return {
    ...(organization ? { organizationId: organization.id } : {}),
    ...(missionId === undefined ? {} : { missionId: (await anyMission(manager, missionId))?.id ?? null }),
  };
}

async function refuseUnfitting(
  { manager }: Transaction,
  { kind, missionId, organizationId }: Pick<PostEntity, 'kind' | 'missionId' | 'organizationId'>,
  benchmarkSets: { missionId: string }[],
): Promise<void> {
  await holdOrganization(manager, { id: organizationId });
  const organization = await anyOrganization(manager, organizationId, '/organizationId');
  allowed(fittingPost({ kind, organization, missionId, benchmarkSets }));
}

/** What a post writes for is a right of its holder: nobody widens their own. */
async function refuseOwnGain(
  { manager }: Transaction,
  { actor }: Caller,
  postId: string,
  before: string[],
  wanted: { id: string }[],
): Promise<void> {
  if (wanted.every(({ id }) => before.includes(id))) return;
  const isOwn = (await tenuresOfPost(manager, postId)).some(({ personId }) => personId === actor.personId);
  if (isOwn) throw new Refused({ code: 'own-tenure', pointer: '/benchmarkSetIds' });
}

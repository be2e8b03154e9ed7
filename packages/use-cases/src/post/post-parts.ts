import { BenchmarkSetEntity } from '@jalon/database/benchmark/benchmark.entity';
import { isId } from '@jalon/database/connection/id-or-reference';
import type { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import { PostBenchmarkSetEntity } from '@jalon/database/post/post.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { Refused } from '../refused.ts';

type Manager = Transaction['manager'];

/** The benchmark sets with these ids or references, each once; `unknown-reference` at the first that is none. */
export async function benchmarkSetsOf(
  manager: Manager,
  idsOrReferences: readonly string[],
): Promise<BenchmarkSetEntity[]> {
  const sets: BenchmarkSetEntity[] = [];
  for (const [index, one] of idsOrReferences.entries()) {
    const set = await manager.findOneBy(BenchmarkSetEntity, isId(one) ? { id: one } : { reference: one });
    if (!set) throw new Refused({ code: 'unknown-reference', pointer: `/benchmarkSetIds/${index}` });
    if (!sets.some(({ id }) => id === set.id)) sets.push(set);
  }
  return sets;
}

/** Makes these the sets for which a post writes. */
export async function setBenchmarkSets(
  manager: Manager,
  postId: string,
  sets: readonly { id: string }[],
): Promise<void> {
  await manager.delete(PostBenchmarkSetEntity, { postId });
  if (sets.length > 0) {
    await manager.insert(
      PostBenchmarkSetEntity,
      sets.map(({ id }) => ({ postId, setId: id })),
    );
  }
}

/** Holds the organization's side and mission still while a post is made to rest on them. */
export async function holdOrganization(
  manager: Manager,
  { id }: Pick<OrganizationEntity, 'id'>,
): Promise<void> {
  await manager.query('SELECT 1 FROM organization WHERE id = $1 FOR SHARE', [id]);
}

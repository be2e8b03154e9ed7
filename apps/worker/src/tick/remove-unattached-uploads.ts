import type { Instant } from '@jalon/domain/mission/local-date';
import { RemoveUnattachedUploads } from '@jalon/use-cases/evidence/remove-unattached-uploads';
import type { Context } from '../context.ts';

/** Removes files that nobody attached within a day. */
export async function removeUnattachedUploads({ transactions }: Context, now: Instant): Promise<void> {
  await new RemoveUnattachedUploads(transactions).execute(now);
}

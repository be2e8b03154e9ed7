import type { ActorPost } from '@jalon/domain/post/post';
import type { Audience } from '@jalon/domain/post/reader';
import { Refused } from '../refused.ts';

/**
 * What somebody writes is for all or for their own side. For the other side alone nobody can write: they could
 * not read it again themselves. Throws `Refused` (`may-not-do-this`) at that field.
 */
export function refuseForeignAudience(
  audience: Audience | undefined,
  post: Pick<ActorPost, 'side'>,
  pointer: string,
): void {
  if (audience === undefined || audience === 'all' || audience === post.side) return;
  throw new Refused({ code: 'may-not-do-this', pointer });
}

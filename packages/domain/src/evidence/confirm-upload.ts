import { allow, type Decision, refuse } from '../decision.ts';
import type { Side } from '../organization/organization.ts';
import type { Actor, ActorPost } from '../post/post.ts';
import { mayDo, type Place, postsThatMay } from '../post/rights.ts';
import type { UploadState } from './upload.ts';

/** A file that stands on a piece of evidence which this person sees. */
export interface WaitingUpload {
  state: UploadState;
  side: Side;
  /** Who sent it. */
  personId: string;
}

/**
 * Whether this person may say of a scan or photograph that it shows and names no survivor, witness or child; and in
 * which post. Nobody says so of what they sent themselves, and nobody of the other side.
 */
export function confirmUpload(
  { state, side, personId }: WaitingUpload,
  actor: Actor,
  place: Place,
): Decision<ActorPost> {
  if (state !== 'unread') return refuse('upload-not-waiting');
  if (personId === actor.personId) return refuse('own-upload');
  const may = mayDo(actor, 'confirm_upload', place);
  if (!may.allowed) return may;
  const post = postsThatMay(actor, 'confirm_upload', place).find((held) => held.side === side);
  return post ? allow(post) : refuse('may-not-do-this');
}

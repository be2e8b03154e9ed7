import type { Side } from '@jalon/domain/organization/organization';
import type { Audience } from '@jalon/domain/post/reader';

/** The audiences that a post of this side may choose: everybody, or its own side. */
export function audiencesOfSide(side: Side): readonly Audience[] {
  return side === 'partner' ? ['all'] : ['all', side];
}

/** What a UN post attaches is for the UN side until the writer opens it; the lead reports to all. */
export function firstAudienceOfSide(side: Side): Audience {
  return side === 'un' ? 'un' : 'all';
}

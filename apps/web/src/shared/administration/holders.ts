import type { PostReply } from '@jalon/contracts/post/post';
import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';

type PostTenure = PostReply['tenures'][number];

/** Who holds a post today, and who stands in for them. */
export function holderOf(post: PostReply): PostTenure | undefined {
  return post.tenures.find(({ state, deputy }) => state === 'current' && !deputy);
}

export function deputyOf(post: PostReply): PostTenure | undefined {
  return post.tenures.find(({ state, deputy }) => state === 'current' && deputy);
}

/** Who takes it over later, the next first. */
export function nextOf(post: PostReply): PostTenure[] {
  return post.tenures
    .filter(({ state }) => state === 'upcoming')
    .sort((one, other) => one.startsOn.localeCompare(other.startsOn));
}

/** The first day without a holder; null where nobody ever held it. A tenure that was ended before it began counts for nothing. */
export function vacantSince(post: Pick<PostReply, 'tenures'>): LocalDate | null {
  const lastDays = post.tenures
    .filter(({ state, deputy }) => state === 'past' && !deputy)
    .flatMap(({ startsOn, endsOn }) => (endsOn !== null && endsOn >= startsOn ? [endsOn] : []))
    .sort();
  const last = lastDays.at(-1);
  return last === undefined ? null : addDays(last, 1);
}

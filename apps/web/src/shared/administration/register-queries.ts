import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import type { PersonReply } from '@jalon/contracts/person/person';
import type { PostChoicesReply, PostReply } from '@jalon/contracts/post/post';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import { administrationKeys } from './administration-keys.ts';
import { firstPages, wholeList } from './pages-of-list.ts';

type Question = Readonly<Record<string, string | undefined>>;

/** Posts with who holds them. All of them: they are shown by mission and organization. */
export const postsQuery = (question: Question = {}) =>
  queryOptions({
    queryKey: [...administrationKeys.posts, question],
    queryFn: ({ signal }) => wholeList<PostReply>('/api/posts', question, signal),
    placeholderData: keepPreviousData,
  });

/** People, as many pages of them as were asked for. */
export const peopleQuery = (question: Question, pages = 1) =>
  queryOptions({
    queryKey: [...administrationKeys.people, question, pages],
    queryFn: ({ signal }) => firstPages<PersonReply>('/api/people', question, pages, signal),
    placeholderData: keepPreviousData,
  });

export const organizationsQuery = queryOptions({
  queryKey: administrationKeys.organizations,
  queryFn: ({ signal }) => wholeList<OrganizationReply>('/api/organizations', {}, signal),
});

/** Missions and benchmark sets, for the forms. */
export const choicesQuery = queryOptions({
  queryKey: administrationKeys.choices,
  queryFn: ({ signal }) => request<PostChoicesReply>('GET', '/api/posts/choices', undefined, { signal }),
  staleTime: 5 * 60_000,
});

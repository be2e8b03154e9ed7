import { openedSince } from '@jalon/database/audit/opened-since.query';
import { missionOfPlan } from '@jalon/database/plan/mission-of-plan.query';
import type { ActorPost } from '@jalon/domain/post/post';
import { reachesPlan } from '@jalon/domain/post/reaches-plan';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../post/asker.ts';

/** Within this time a page that refreshes itself is still the same opening. */
const sameOpeningMs = 15 * 60_000;

/** Something confidential whose words were shown: the item itself, not the page on which it stood. */
export interface Opening {
  subjectType: string;
  subjectId: string;
  planId: string;
  /** The activity on which it stands. */
  activityId?: string | null;
}

/** Puts it on record that somebody opened something confidential: one row an item, never one a poll. */
@Injectable()
export class Openings {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  /** What one request showed, all of one plan. */
  async record({ actor, now, source }: Asker, ...shown: Opening[]): Promise<void> {
    const [first] = shown;
    if (!first) return;
    const since = new Date(Date.parse(now) - sameOpeningMs).toISOString();
    const { personId, posts } = actor;
    const { manager } = this.dataSource;
    const subjectIds = shown.map(({ subjectId }) => subjectId);
    const known = await openedSince(manager, personId, subjectIds, since);
    const opened = shown.filter(({ subjectId }) => !known.has(subjectId));
    if (opened.length === 0) return;
    const postId = await this.#postFor(first.planId, posts);
    await this.recordAccess.execute(
      ...opened.map((item) => ({ ...item, name: 'opened' as const, personId, postId, source, detail: null })),
    );
  }

  /** In which post somebody reads a plan: the first that reaches it. */
  async #postFor(planId: string, posts: ActorPost[]): Promise<string | null> {
    const missionId = (await missionOfPlan(this.dataSource.manager, planId)) ?? '';
    return posts.find((post) => reachesPlan(post, { id: planId, missionId }))?.postId ?? null;
  }
}

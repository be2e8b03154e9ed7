import { placeOfThing } from '@jalon/database/audit/place-of-thing.query';
import { reachesPlan } from '@jalon/domain/post/reaches-plan';
import type { RefusalCode } from '@jalon/domain/refusal/refusal';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { askerOf } from '../post/asker.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the trail keeps: who was told that they may not, and what the guard kept out. Never what was typed. */
const keptStatus = 403;
const keptCodes: ReadonlySet<RefusalCode> = new Set(['survivor-data']);

/** Puts on record that somebody signed in was refused something: the code, the route and the id in its path. */
@Injectable()
export class Refusals {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  async record(request: FastifyRequest, code: RefusalCode, status: number): Promise<void> {
    const asker = askerOf(request);
    if (!asker || (status !== keptStatus && !keptCodes.has(code))) return;
    const route = request.routeOptions.url ?? '';
    const [, , noun = 'unknown'] = route.split('/');
    const [named = ''] = Object.values((request.params ?? {}) as Record<string, string>);
    const place = named === '' ? null : await placeOfThing(this.dataSource.manager, named);
    const { personId, posts } = asker.actor;
    const post = place && posts.find((held) => reachesPlan(held, { ...place, id: place.planId }));
    await this.recordAccess.execute({
      name: 'refused',
      personId,
      postId: post?.postId ?? null,
      source: asker.source,
      subjectType: place?.subjectType ?? noun,
      subjectId: place?.subjectId ?? (uuid.test(named) ? named : null),
      planId: place?.planId ?? null,
      activityId: place?.activityId ?? null,
      detail: code,
    });
  }
}

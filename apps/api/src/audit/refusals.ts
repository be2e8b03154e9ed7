import type { RefusalCode } from '@jalon/domain/refusal/refusal';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { askerOf } from '../post/asker.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the trail keeps: who was told that they may not, and what the guard kept out. Never what was typed. */
const keptStatus = 403;
const keptCodes: ReadonlySet<RefusalCode> = new Set(['survivor-data']);

/** Puts on record that somebody signed in was refused something: the code, the route and the id in its path. */
@Injectable()
export class Refusals {
  constructor(@Inject(RecordAccess) private readonly recordAccess: RecordAccess) {}

  async record(request: FastifyRequest, code: RefusalCode, status: number): Promise<void> {
    const asker = askerOf(request);
    if (!asker || (status !== keptStatus && !keptCodes.has(code))) return;
    const route = request.routeOptions.url ?? '';
    const [, , noun = 'unknown'] = route.split('/');
    const named = Object.values((request.params ?? {}) as Record<string, string>).find((value) =>
      uuid.test(value),
    );
    await this.recordAccess.execute({
      name: 'refused',
      personId: asker.actor.personId,
      postId: null,
      source: asker.source,
      subjectType: noun,
      subjectId: named ?? null,
      planId: null,
      detail: code,
    });
  }
}

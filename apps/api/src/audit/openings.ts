import { wasOpenedSince } from '@jalon/database/audit/was-opened-since.query';
import { RecordAccess } from '@jalon/use-cases/audit/record-access';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../post/asker.ts';

/** Within this time a page that refreshes itself is still the same opening. */
const sameOpeningMs = 15 * 60_000;

export interface Opening {
  subjectType: string;
  subjectId: string;
  planId: string;
}

/** Puts it on record that somebody opened something confidential: one row an opening, never one a poll. */
@Injectable()
export class Openings {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RecordAccess) private readonly recordAccess: RecordAccess,
  ) {}

  async record({ actor, now, source }: Asker, subject: Opening): Promise<void> {
    const since = new Date(Date.parse(now) - sameOpeningMs).toISOString();
    const { personId } = actor;
    if (await wasOpenedSince(this.dataSource.manager, personId, subject.subjectId, since)) return;
    await this.recordAccess.execute({
      ...subject,
      name: 'opened',
      personId,
      postId: null,
      source,
      detail: null,
    });
  }
}

import {
  type ActivityDetail,
  activityDetail,
  cardInView,
} from '@jalon/database/activity/activity-detail.query';
import type { Card } from '@jalon/database/activity/cards.query';
import { activityOfUpdate } from '@jalon/database/update/activity-of-update.query';
import type { UpdateInView } from '@jalon/database/update/update-thread.query';
import { found } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openedInActivity, openedInUpdate } from '../audit/opened-in-activity.ts';
import { Openings } from '../audit/openings.ts';
import type { Asker } from '../post/asker.ts';

/** Activities as their readers see them. What somebody may not see is `not-found`. */
@Injectable()
export class ActivityReads {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Openings) private readonly openings: Openings,
  ) {}

  /** The whole activity. Where something confidential is shown, its opening is put on record. */
  async open(asker: Asker, idOrReference: string): Promise<ActivityDetail> {
    const activity = await this.whole(asker, idOrReference);
    await this.openings.record(asker, ...openedInActivity(activity));
    return activity;
  }

  async whole(asker: Asker, idOrReference: string): Promise<ActivityDetail> {
    return found(await activityDetail(this.dataSource.manager, asker, idOrReference));
  }

  async card(asker: Asker, idOrReference: string): Promise<Card> {
    return found(await cardInView(this.dataSource.manager, asker, idOrReference)).card;
  }

  /** One update. Where it is confidential, its opening is put on record. */
  async openUpdate(asker: Asker, updateId: string): Promise<UpdateInView> {
    const update = await this.update(asker, updateId);
    if (update.sensitivity === 'confidential') {
      const { planId } = await this.whole(asker, update.activityId);
      const { activityId } = update;
      await this.openings.record(asker, ...openedInUpdate(update, { planId, activityId }));
    }
    return update;
  }

  async update(asker: Asker, updateId: string): Promise<UpdateInView> {
    const activityId = found(await activityOfUpdate(this.dataSource.manager, updateId));
    const { updates } = await this.whole(asker, activityId);
    return found(updates.find(({ id }) => id === updateId.toLowerCase()));
  }
}

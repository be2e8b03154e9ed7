import { randomUUID } from 'node:crypto';
import { DueChangeEntity } from '@jalon/database/activity/activity.entity';
import { MandateEntity, MandateExtensionEntity } from '@jalon/database/committee/mandate.entity';
import { CycleExtensionEntity } from '@jalon/database/cycle/cycle-extension.entity';
import { PlanExtensionEntity } from '@jalon/database/plan/plan-extension.entity';
import { SnoozeEntity } from '@jalon/database/reminder/snooze.entity';
import type { Register, RegisterBuilder } from './a-register.ts';

/** A row wherever a date was moved, let go or put off with a reason: of the plan, a mandate, a cycle and a card. */
export async function reasonsOfDates(
  build: RegisterBuilder,
  { plan, mission, cycle, lead }: Register,
  activityId: string,
  reason = 'A reason.',
): Promise<void> {
  const { manager } = build.dataSource;
  const by = { postId: lead.post.id, personId: lead.person.id, reason };
  const moved = { ...by, fromOn: '2027-01-01', toOn: '2027-02-01', decidedOn: '2027-01-01' };
  const committee = await build.committee(mission.id);
  const { id: mandateId } = await build.mandate(plan.id, committee.id, '2027-02-01');
  await manager.update(MandateEntity, mandateId, { endedOn: '2027-01-02', endedReason: 'A reason.' });
  await manager.insert(PlanExtensionEntity, { id: randomUUID(), planId: plan.id, ...moved });
  await manager.insert(MandateExtensionEntity, { id: randomUUID(), mandateId, ...moved });
  await manager.insert(CycleExtensionEntity, {
    id: randomUUID(),
    cycleId: cycle.id,
    dueFrom: '2027-01-01',
    dueTo: '2027-01-02',
    closesFrom: '2027-01-03',
    closesTo: '2027-01-04',
    extendedAt: '2027-01-01T08:00:00.000Z',
    ...by,
  });
  await manager.insert(DueChangeEntity, {
    id: randomUUID(),
    activityId,
    fromOn: '2027-01-01',
    toOn: '2027-02-01',
    changedAt: '2027-01-01T08:00:00.000Z',
    ...by,
  });
  await manager.insert(SnoozeEntity, {
    id: randomUUID(),
    activityId,
    startedOn: '2027-01-01',
    until: '2027-01-08',
    startedAt: '2027-01-01T08:00:00.000Z',
    endedAt: null,
    ending: null,
    endedPersonId: null,
    ...by,
  });
}

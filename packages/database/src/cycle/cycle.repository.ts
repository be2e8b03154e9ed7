import type { Cycle } from '@jalon/domain/cycle/cycle';
import type { EntityManager } from 'typeorm';
import { CycleEntity } from './cycle.entity.ts';

/** The cycles of a plan, earliest first. */
export async function cyclesOf(manager: EntityManager, planId: string): Promise<Cycle[]> {
  return manager.find(CycleEntity, { where: { planId }, order: { startsOn: 'ASC' } });
}

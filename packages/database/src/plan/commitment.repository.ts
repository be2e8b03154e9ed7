import type { EntityManager } from 'typeorm';
import { isId } from '../connection/id-or-reference.ts';
import { CommitmentEntity } from './commitment.entity.ts';

const shape = /^P(\d{1,2})-C(\d{1,2})$/;

/** A commitment of this plan by id, by reference (`MLI-2022-P3-C2`) or by short reference (`P3-C2`). */
export async function commitmentIn(
  manager: EntityManager,
  plan: { id: string; reference: string },
  idOrReference: string,
): Promise<CommitmentEntity | null> {
  if (isId(idOrReference)) return manager.findOneBy(CommitmentEntity, { id: idOrReference, planId: plan.id });
  const prefix = `${plan.reference}-`;
  const short = idOrReference.startsWith(prefix) ? idOrReference.slice(prefix.length) : idOrReference;
  const numbers = shape.exec(short);
  if (!numbers) return null;
  const [row] = await manager.query(
    `SELECT commitment.id FROM commitment JOIN pillar ON pillar.id = commitment.pillar_id
      WHERE commitment.plan_id = $1 AND pillar.number = $2 AND commitment.number = $3`,
    [plan.id, Number(numbers[1]), Number(numbers[2])],
  );
  return row ? manager.findOneBy(CommitmentEntity, { id: row.id }) : null;
}

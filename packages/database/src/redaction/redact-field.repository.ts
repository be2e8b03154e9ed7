import type { Redaction } from '@jalon/domain/redaction/redaction';
import type { EntityManager } from 'typeorm';
import { columnOf } from './redactable-item.repository.ts';

type Named = Pick<Redaction, 'subjectType' | 'subjectId' | 'field' | 'passageStart' | 'passageEnd'>;

/** Takes a passage out where it was named, and there only: for words that are too short to be looked for. */
export async function redactField(manager: EntityManager, named: Named, tombstone: string): Promise<void> {
  const { subjectType, subjectId, field, passageStart, passageEnd } = named;
  const column = columnOf(subjectType, field);
  if (column === null) return;
  const [row] = await manager.query(`SELECT "${column}" AS text FROM "${subjectType}" WHERE id = $1`, [
    subjectId,
  ]);
  const text: string = row?.text ?? '';
  const left = text.slice(0, passageStart) + tombstone + text.slice(passageEnd);
  await manager.query(`UPDATE "${subjectType}" SET "${column}" = $2 WHERE id = $1`, [subjectId, left]);
}

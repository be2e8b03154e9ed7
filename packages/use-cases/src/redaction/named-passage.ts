import { redactableItem } from '@jalon/database/redaction/redactable-item.repository';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { type Redaction, UPLOADED_FILE } from '@jalon/domain/redaction/redaction';
import { isPassage } from './passage-digest.ts';

type Named = Pick<
  Redaction,
  'subjectType' | 'subjectId' | 'field' | 'passageStart' | 'passageEnd' | 'digest'
> & { key: string };

/** The words that were meant, or the id of the file, if they still stand where they stood; else null. */
export async function namedPassage(
  manager: Transaction['manager'],
  { subjectType, subjectId, field, passageStart, passageEnd, digest, key }: Named,
): Promise<string | null> {
  const item = await redactableItem(manager, subjectType, subjectId);
  const candidates =
    field === UPLOADED_FILE
      ? [item?.uploadId]
      : [item?.texts[field], item?.sent?.[field]].map((text) => text?.slice(passageStart, passageEnd));
  return candidates.find((one) => one && isPassage(digest, key, one)) ?? null;
}

import { REDACTABLE_FIELDS, type RedactableSubject } from '@jalon/domain/redaction/redaction';
import type { Words } from '../language/use-words.ts';

type Field = (typeof REDACTABLE_FIELDS)[RedactableSubject][number];

const fields = new Set<string>(Object.values(REDACTABLE_FIELDS).flat());

/** A field that can be redacted, as people call it. */
export function redactableFieldWord(field: string, t: Words<'redaction'>): string {
  return fields.has(field) ? t(`field.${field as Field}`) : field;
}

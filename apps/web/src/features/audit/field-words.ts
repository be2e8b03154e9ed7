import type { Words } from '../../shared/language/use-words.ts';

/** The fields that people fill in, which have words; any other keeps the name that the API gives it. */
const NAMED = [
  'of',
  'title',
  'description',
  'text',
  'done',
  'status',
  'state',
  'constraintCause',
  'constraintNote',
  'discontinuedReason',
  'nextStep',
  'proposalReason',
  'proposed',
  'reason',
  'note',
  'startOn',
  'dueOn',
  'dueChangeReason',
  'leadOrganizationId',
  'leadChangeReason',
  'evidence',
  'kind',
  'url',
  'dated',
  'source',
  'finding',
  'basis',
  'verifiedOn',
  'sensitivity',
  'audience',
  'guardJustification',
  'rank',
  'contentHash',
  'corrigendum',
  'paragraphs',
  'field',
  'length',
  'tombstone',
  'texts',
  'facts',
  'correctedReports',
  'files',
  'filesNotRead',
] as const;

export function fieldWord(name: string, t: Words<'audit'>): string {
  const known = NAMED.find((one) => one === name);
  return known ? t(`field.${known}`) : name;
}

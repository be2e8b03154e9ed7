export const GUARD_KINDS = [
  'survivor_named',
  'initials_or_alias',
  'minor_with_age',
  'person_described',
  'witness_identified',
  'child_described',
  'incident_located',
  'medical_detail',
  'phone_number',
  'email_address',
  'social_handle',
  'id_number',
  'case_number',
  'postal_address',
  'coordinates',
  'image_of_person',
  'meeting_of_survivors',
] as const;
/** What the guard believes to have seen. */
export type GuardKind = (typeof GUARD_KINDS)[number];

export const GUARD_CONFIDENCES = ['high', 'medium'] as const;
/** High blocks: somebody can be found out. Medium asks for a rewrite or a short justification: somebody might. */
export type GuardConfidence = (typeof GUARD_CONFIDENCES)[number];

/** A stretch of a text that could identify a person who survived. Offsets are UTF-16, `end` excluded. */
export interface GuardFinding {
  start: number;
  end: number;
  kind: GuardKind;
  confidence: GuardConfidence;
  /** What was seen and why it matters, in the reader's language. It never repeats what was seen. */
  explanation: string;
}

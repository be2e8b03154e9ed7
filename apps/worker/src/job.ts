/** Every job there is, with what its data holds: ids, never content. */
export interface JobData {
  /** Looks what is due by the program's clock, and does it. */
  tick: Record<string, never>;
  /** Opens and closes reporting cycles by their dates. */
  'turn-cycles': Record<string, never>;
  /** Brings benchmark drafts up to date on the days for it. */
  'benchmark-progress': Record<string, never>;
  /** Plans the digests whose hour has come and sends them to the outbox. */
  'deadline-reminder': Record<string, never>;
  /** Hands the mails of the outbox whose turn it is to the mail server. */
  'deliver-mails': Record<string, never>;
  /** Renders a document that was asked for. */
  'make-document': { documentId: string };
  /** Writes a draft letter that was asked for. */
  'make-letter': { letterId: string };
}
export type JobName = keyof JobData;

export const JOB_NAMES = [
  'tick',
  'turn-cycles',
  'benchmark-progress',
  'deadline-reminder',
  'deliver-mails',
  'make-document',
  'make-letter',
] as const satisfies readonly JobName[];

/** A job that is asked for. */
export type WantedJob = { [Name in JobName]: { name: Name; data: JobData[Name] } }[JobName];

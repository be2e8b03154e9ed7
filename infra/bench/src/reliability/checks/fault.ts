/** The checks, in the order of the issue. */
export const CHECKS = {
  due: 'every message that was due was accepted',
  once: 'repeated only where an acknowledgement was lost, under the same Message-ID',
  right: 'nobody without a right got one, no confidential title left',
  hour: 'none before its local hour, none on a day off, one mail a person a day',
  failed: 'what the server refused for good is listed as failed',
  recorded: 'the lines of the database say what the log of the server says',
  finished: 'nothing is left planned, claimed or waiting',
} as const;

export type CheckName = keyof typeof CHECKS;

/** Something that a check has found. */
export interface Fault {
  readonly check: CheckName;
  readonly what: string;
}

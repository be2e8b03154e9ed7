import type { AcceptedMail, SmtpStatus } from '../machines/accepted-mail.ts';
import type { Away } from '../machines/postgres.ts';
import type { Killed } from '../machines/workers.ts';
import type { ExpectedMail } from '../oracle/expected-mails.ts';
import type { Story } from '../story/story.ts';
import type { Register } from './register.ts';
import type { Blow } from './trial.ts';

/** A message of the server's log, with what the program's clock showed. */
export interface Accepted extends AcceptedMail {
  readonly programMs: number;
}

export interface DigestRow {
  readonly id: string;
  readonly personId: string;
  readonly localDate: string;
  readonly state: string;
  readonly reason: string | null;
  readonly claimed: boolean;
}

export interface LineRow {
  readonly digestId: string;
  readonly subjectId: string;
  readonly rule: string;
  readonly state: string;
  readonly reason: string | null;
}

export interface MailRow {
  readonly digestId: string | null;
  readonly personId: string;
  readonly messageId: string;
  /** The titles' own words that stand in it. */
  readonly words: readonly string[];
  readonly delivered: boolean;
  readonly failure: string | null;
  /** When it was given up, on the program's clock. */
  readonly failedAtMs: number | null;
  readonly suppressed: boolean;
  readonly claimed: boolean;
}

/** All that is known when a run has ended; the checks look at nothing else. */
export interface Evidence {
  readonly story: Story;
  readonly expected: readonly ExpectedMail[];
  readonly accepted: readonly Accepted[];
  readonly killed: readonly Killed[];
  readonly away: readonly Away[];
  readonly digests: readonly DigestRow[];
  readonly lines: readonly LineRow[];
  readonly mails: readonly MailRow[];
  /** Addresses whose refused mail could not be sent again. */
  readonly notSentAgain: readonly string[];
  readonly seconds: number;
  readonly blows: Readonly<Record<Blow, number>>;
  readonly deeds: SmtpStatus['deeds'];
}

export async function readRows(register: Register): Promise<Pick<Evidence, 'digests' | 'lines' | 'mails'>> {
  return {
    digests: await register.ask<DigestRow>(
      `SELECT id, person_id AS "personId", local_date::text AS "localDate", state, reason,
              claimed_until IS NOT NULL AS claimed FROM digest`,
    ),
    lines: await register.ask<LineRow>(
      'SELECT digest_id AS "digestId", subject_id AS "subjectId", rule, state, reason FROM reminder',
    ),
    mails: await register.ask<MailRow>(
      `SELECT digest_id AS "digestId", person_id AS "personId", message_id AS "messageId",
              ARRAY(SELECT DISTINCT found[1]
                      FROM regexp_matches(subject || text || html, 'Q[xm][a-z]+[0-9]+q', 'g') AS found) AS words,
              delivered_at IS NOT NULL AS delivered, failure,
              (extract(epoch FROM failed_at) * 1000)::float8 AS "failedAtMs",
              suppressed_at IS NOT NULL AS suppressed, claimed_until IS NOT NULL AS claimed FROM mail`,
    ),
  };
}

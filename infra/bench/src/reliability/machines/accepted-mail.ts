/** One message that the mail server has accepted, as its log has it. */
export interface AcceptedMail {
  /** Counted by the server. */
  readonly number: number;
  /** The real time in milliseconds; the harness knows what the program's clock showed. */
  readonly atMs: number;
  readonly to: string;
  readonly messageId: string;
  /** Which worker handed it over: the name it said EHLO with. */
  readonly worker: string;
  /**
   * False where the server dropped the line or fell silent instead of answering, and where the other side was gone
   * before it said anything further: nobody knows whether it has read the answer.
   */
  readonly acknowledged: boolean;
  readonly references: readonly string[];
  readonly titleWords: readonly string[];
  /** How often each of them stands in its text. */
  readonly mentions: Readonly<Record<string, number>>;
  /** SHA-256 of the text as it reads. */
  readonly digest: string;
  readonly bytes: number;
}

/** How the mail server behaves from now on. Shares are of messages. */
export interface SmtpBehaviour {
  /** Recipients that get 451 for as long as they stand here. */
  readonly holdBack: readonly string[];
  /** Recipients that get 550 (to RCPT) or 554 (to the message). */
  readonly refuse: readonly string[];
  readonly answer451: number;
  readonly dropBefore: number;
  readonly dropAfter: number;
  readonly stallBefore: number;
  readonly stallAfter: number;
}

/** What the server tells the harness, several times a second. */
export interface SmtpStatus {
  readonly kind: 'status';
  readonly port: number;
  readonly accepted: number;
  /** Real time of the last thing that happened. */
  readonly lastAtMs: number;
  /** Counts by what was done to messages. */
  readonly deeds: Readonly<Record<string, number>>;
}

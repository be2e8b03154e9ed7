import type { connect } from '@jalon/database/connection/data-source';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Logger } from 'pino';
import type { WantedJob } from './job.ts';
import type { SmtpPost } from './mail/hand-over-by-smtp.ts';

/** What a job may use. */
export interface Context {
  readonly dataSource: Awaited<ReturnType<typeof connect>>;
  readonly transactions: Transactions;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The key from which one-time links are computed when their mail leaves. */
  readonly secret: string;
  /** Null where no mail server is configured: mails then stay in the outbox. */
  readonly post: SmtpPost | null;
  readonly log: Logger;
  /** Asks for further jobs. */
  readonly want: (jobs: WantedJob[]) => Promise<void>;
  /** True once the worker has been asked to stop: loops end at their next turn. */
  readonly isStopping: () => boolean;
}

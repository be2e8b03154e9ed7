import { Check, Entity } from 'typeorm';
import { Flag, Id, Long, Moment, oneOf, Whole, Words } from '../connection/columns.ts';

export const QUEUE_BACKENDS = ['postgresql', 'redis'] as const;
export type QueueBackend = (typeof QUEUE_BACKENDS)[number];

/**
 * What one worker process said last about itself and the queue. The API reads it here, so that it need not know of
 * any queue. Instants are real ones, `tickedTo` aside, which is the program's.
 */
@Entity('worker_report')
@Check('worker_report_backend_check', oneOf('backend', QUEUE_BACKENDS))
export class WorkerReportEntity {
  /** Made when the process started. */
  @Id() id!: string;
  @Words() version!: string;
  @Words() backend!: QueueBackend;
  /** Whether a mail server is configured: without one mails stay in the outbox. */
  @Flag() sendsMail!: boolean;
  @Moment() startedAt!: string;
  @Moment() seenAt!: string;
  /** When this process began a tick last; null where others did them all. */
  @Moment({ nullable: true }) tickedAt!: string | null;
  @Moment({ nullable: true }) tickedTo!: string | null;
  /** False where the queue could not be asked; the counts are then those of before. */
  @Flag() queueAnswers!: boolean;
  @Whole({ nullable: true }) waiting!: number | null;
  @Whole({ nullable: true }) active!: number | null;
  @Whole({ nullable: true }) delayed!: number | null;
  @Whole({ nullable: true }) failed!: number | null;
  @Flag({ nullable: true, default: null }) schedulerPresent!: boolean | null;
  @Long({ nullable: true }) relayedTo!: number | null;
  @Long({ nullable: true }) lastFact!: number | null;
}

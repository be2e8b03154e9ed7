import { Entity, PrimaryColumn } from 'typeorm';
import { Flag, Long, Moment, Whole } from '../connection/columns.ts';

/** The program's clock: one row. Its offset to the real clock is shared by every process. */
@Entity('clock')
export class ClockEntity {
  @PrimaryColumn({ type: 'integer' }) id!: number;
  @Long({ default: 0 }) offsetMs!: number;
  /** True where `JALON_NOW` was given on an empty database: only then can it be moved. */
  @Flag() movable!: boolean;
  /** Real time at which it was moved last; null where it never was. */
  @Moment({ nullable: true }) movedAt!: string | null;
}

/** How far the ticks have come: a mission's digests are planned up to `plannedUntil`. */
@Entity('watermark')
export class WatermarkEntity {
  @PrimaryColumn({ type: 'text' }) name!: string;
  @Moment() reachedAt!: string;
  @Whole({ default: 0 }) ticks!: number;
}

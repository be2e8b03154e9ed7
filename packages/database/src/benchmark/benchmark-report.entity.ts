import {
  type Paragraph,
  REPORT_STATES,
  type ReportState,
  VOICES,
  type Voice,
} from '@jalon/domain/benchmark/benchmark';
import type { Language } from '@jalon/domain/language/text';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Day, Flag, Id, Json, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { BenchmarkEntity, BenchmarkSetEntity } from './benchmark.entity.ts';

@Entity('benchmark_report')
@Unique('benchmark_report_key', ['setId', 'reportDueOn', 'voice'])
@Check('benchmark_report_state_check', oneOf('state', REPORT_STATES))
@Check('benchmark_report_voice_check', oneOf('voice', VOICES))
export class BenchmarkReportEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => BenchmarkSetEntity)
  setId!: string;
  @Day() reportDueOn!: string;
  @Words() voice!: Voice;
  @Words({ default: 'draft' }) state!: ReportState;
  @Words({ default: 'en' }) language!: Language;
  /** Everybody whose words are in it: none of them clears it. */
  @Json({ default: [] }) drafterIds!: string[];
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) refreshedAt!: string | null;
  @Moment({ nullable: true }) clearedAt!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PersonEntity)
  clearedById!: string | null;
  @Moment({ nullable: true }) frozenAt!: string | null;
  /** The document's input as it was frozen, whole: what every rendering is made from. */
  @Json({ nullable: true }) snapshot!: unknown;
  @Words({ nullable: true }) contentHash!: string | null;
  /** How often it was corrected after it was frozen; a redaction is the only reason. */
  @Whole({ default: 0 }) corrigendum!: number;
  @Day({ nullable: true }) correctedOn!: string | null;
  @Whole({ default: 1 }) version!: number;
}

@Entity('assessment')
@Unique('assessment_key', ['reportId', 'benchmarkId'])
export class AssessmentEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => BenchmarkReportEntity)
  reportId!: string;
  @Ref()
  @ForeignKey(() => BenchmarkEntity)
  benchmarkId!: string;
  @Words() letter!: string;
  /** Its paragraphs in order; a paragraph is never shared between assessments. */
  @Json({ default: [] }) paragraphs!: Paragraph[];
  /** True once its side has opened it to the other. */
  @Flag() shared!: boolean;
  @Whole({ default: 1 }) version!: number;
}

/** A rendered document, asked for by a fact, made by the worker, kept with its hash. */
@Entity('document')
@Unique('document_key', ['reportId', 'reportVersion', 'format', 'language'])
export class DocumentEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => BenchmarkReportEntity)
  reportId!: string;
  @Whole() reportVersion!: number;
  @Words() format!: string;
  @Words() language!: Language;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true }) madeAt!: string | null;
  @Words({ nullable: true }) failure!: string | null;
  @Column({ type: 'bytea', nullable: true }) bytes!: Buffer | null;
  @Words({ nullable: true }) hash!: string | null;
  /** True for a document of a frozen report, which is kept for years. */
  @Index('document_sealed_idx')
  @Flag()
  sealed!: boolean;
}

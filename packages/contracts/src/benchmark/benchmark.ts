import { PARAGRAPH_SECTIONS, REPORT_STATES, SOURCE_KINDS, VOICES } from '@jalon/domain/benchmark/benchmark';
import { z } from 'zod';
import { dateMoveSchema } from '../committee/committee.ts';
import {
  dateSchema,
  filledTextSchema,
  guardJustificationSchema,
  idOrReferenceSchema,
  idSchema,
  instantSchema,
  lineSchema,
  reasonSchema,
  versionSchema,
} from '../http/fields.ts';
import { listOf } from '../http/list.ts';
import { textSchema } from '../language/text.ts';
import { missionRefSchema } from '../mission/mission.ts';
import { sourceSchema } from '../plan/plan.ts';

export const benchmarkSchema = z
  .object({
    id: idSchema,
    letter: z.string(),
    title: textSchema,
    text: textSchema,
    source: sourceSchema,
    unverifiedWords: z.string().nullable(),
    planIds: z.array(idSchema),
  })
  .meta({ id: 'Benchmark' });
export type BenchmarkReply = z.infer<typeof benchmarkSchema>;

/** A date on which the Council wants its reports. */
export const reportDateSchema = z
  .object({
    id: idSchema,
    dueOn: dateSchema,
    /** The date that was first recorded; null where it was never moved. */
    firstDueOn: dateSchema.nullable(),
    /** The resolution that names it. */
    resolution: z.string(),
    demonstration: z.boolean(),
    /** Each time it was moved, the first one first. */
    moves: z.array(dateMoveSchema),
  })
  .meta({ id: 'ReportDate' });
export type ReportDateReply = z.infer<typeof reportDateSchema>;

export const benchmarkSetSchema = z
  .object({
    id: idSchema,
    reference: z.string(),
    paragraph: z.string(),
    title: textSchema,
    mission: missionRefSchema,
    source: sourceSchema,
    reportDates: z.array(dateSchema),
    /** The Council's dates of this set, the earliest first. */
    reportDateDetails: z.array(reportDateSchema),
    benchmarks: z.array(benchmarkSchema),
    /** Reports that exist, as far as the reader may know of them. */
    reports: z.array(
      z.object({
        id: idSchema,
        voice: z.enum(VOICES),
        reportDueOn: dateSchema,
        state: z.enum(REPORT_STATES),
      }),
    ),
  })
  .meta({ id: 'BenchmarkSet' });
export type BenchmarkSetReply = z.infer<typeof benchmarkSetSchema>;
export const benchmarkSetListSchema = listOf(benchmarkSetSchema);

const paragraphSourceSchema = z
  .object({
    id: idSchema,
    kind: z.enum(SOURCE_KINDS),
    reference: z.string(),
    /** What the chip opens. */
    activityId: idSchema.nullable(),
    summary: z.string(),
  })
  .meta({ id: 'ParagraphSource' });

const paragraphSchema = z
  .object({
    id: idSchema,
    section: z.enum(PARAGRAPH_SECTIONS),
    text: z.string(),
    sources: z.array(paragraphSourceSchema),
    unsourced: z.boolean(),
    edited: z.boolean(),
    outdated: z.boolean(),
  })
  .meta({ id: 'Paragraph' });
export type ParagraphReply = z.infer<typeof paragraphSchema>;

export const assessmentSchema = z
  .object({
    id: idSchema,
    benchmarkId: idSchema,
    letter: z.string(),
    title: textSchema,
    version: versionSchema,
    shared: z.boolean(),
    paragraphs: z.array(paragraphSchema),
  })
  .meta({ id: 'Assessment' });
export type AssessmentReply = z.infer<typeof assessmentSchema>;

export const benchmarkReportSchema = z
  .object({
    id: idSchema,
    benchmarkSetId: idSchema,
    benchmarkSetReference: z.string(),
    state: z.enum(REPORT_STATES),
    voice: z.enum(VOICES),
    reportDueOn: dateSchema,
    language: z.string(),
    version: versionSchema,
    contentHash: z.string().nullable(),
    clearedAt: instantSchema.nullable(),
    frozenAt: instantSchema.nullable(),
    /** How often it was issued again without a passage; 0 where it never was. */
    corrigendum: z.int(),
    correctedOn: dateSchema.nullable(),
    assessments: z.array(assessmentSchema),
    /** Sentences without a source, which clearance must see. */
    unsourcedCount: z.int(),
    outdatedCount: z.int(),
  })
  .meta({ id: 'BenchmarkReport' });
export type BenchmarkReportReply = z.infer<typeof benchmarkReportSchema>;

/** `POST /api/benchmark-sets/{id or reference}/report-dates`. */
export const recordReportDateSchema = z.strictObject({
  dueOn: dateSchema,
  /** The document of the Council that names the date: `S/RES/2779(2025)`. */
  resolution: lineSchema,
  guardJustification: guardJustificationSchema.optional(),
});
export type RecordReportDateBody = z.infer<typeof recordReportDateSchema>;

/** `POST /api/report-dates/{id}/move`. */
export const moveReportDateSchema = z.strictObject({
  dueOn: dateSchema,
  /** The date that was read: where somebody has moved it meanwhile, it stays there. */
  readDueOn: dateSchema.optional(),
  reason: reasonSchema,
  guardJustification: guardJustificationSchema.optional(),
});
export type MoveReportDateBody = z.infer<typeof moveReportDateSchema>;

/** `POST /api/benchmark-reports`. */
export const createBenchmarkReportSchema = z.strictObject({
  benchmarkSetId: idOrReferenceSchema,
  reportDueOn: dateSchema,
  voice: z.enum(VOICES),
});
export type CreateBenchmarkReport = z.infer<typeof createBenchmarkReportSchema>;

/** `PATCH /api/assessments/{id}`: the whole list of paragraphs in order; one without `id` is new. */
export const amendAssessmentSchema = z.strictObject({
  paragraphs: z
    .array(
      z.strictObject({
        id: idSchema.optional(),
        section: z.enum(PARAGRAPH_SECTIONS).optional(),
        text: filledTextSchema,
        sourceIds: z.array(idSchema).max(100),
      }),
    )
    .max(300),
  guardJustification: guardJustificationSchema.optional(),
});
export type AmendAssessment = z.infer<typeof amendAssessmentSchema>;

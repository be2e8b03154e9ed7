import { CYCLE_STATES } from '@jalon/domain/cycle/cycle';
import { CALENDAR_KINDS } from '@jalon/domain/cycle/reporting-calendar';
import { z } from 'zod';
import {
  dateSchema,
  guardJustificationSchema,
  idSchema,
  lineOfAtMost,
  reasonSchema,
  versionSchema,
} from '../http/fields.ts';

const mostPeriods = 120;
const mostDays = 180;
const labelMaxChars = 60;

const periodSchema = z.strictObject({
  label: lineOfAtMost(labelMaxChars),
  startsOn: dateSchema,
  endsOn: dateSchema,
  dueOn: dateSchema,
  /** The last day on which reports are taken. */
  closesOn: dateSchema,
});
const calendarFields = {
  kind: z.enum(CALENDAR_KINDS),
  /** Days after a period's end. */
  dueDaysAfterEnd: z.int().min(0).max(mostDays),
  closeDaysAfterEnd: z.int().min(1).max(mostDays),
  /** Only where `kind` is `own`. */
  periods: z.array(periodSchema).max(mostPeriods).optional(),
};

/** A calendar as a new plan brings it along. */
export const newReportingCalendarSchema = z.strictObject(calendarFields);

/** When a plan reports. `version` is the plan's. */
export const reportingCalendarSchema = z
  .object({ planId: idSchema, ...calendarFields, version: versionSchema })
  .meta({ id: 'ReportingCalendar' });
export type ReportingCalendarReply = z.infer<typeof reportingCalendarSchema>;

/** `PUT /api/plans/{planId}/reporting-calendar`. */
export const setReportingCalendarSchema = z.strictObject({
  ...calendarFields,
  reason: reasonSchema,
  /** The plan's, as it was read: nobody's calendar is written over unseen. */
  version: versionSchema,
  guardJustification: guardJustificationSchema.optional(),
});

/** `POST /api/plans/{planId}/reporting-calendar/preview`. */
export const previewReportingCalendarSchema = z.strictObject(calendarFields);

const datesSchema = z.object({
  label: z.string(),
  startsOn: dateSchema,
  endsOn: dateSchema,
  opensOn: dateSchema,
  dueOn: dateSchema,
  closesOn: dateSchema,
});
/** The cycles that a calendar would leave and make. */
export const calendarPreviewSchema = z
  .object({
    items: z.array(
      datesSchema.extend({
        state: z.enum(CYCLE_STATES),
        /** `kept`: nothing moves it; `new`: it would be made; `same`: it is planned already and would go on. */
        fate: z.enum(['kept', 'new', 'same']),
      }),
    ),
    /** Planned ones that would go. */
    gone: z.array(datesSchema),
    /** Periods of the calendar's own of which no cycle comes: they are over, or lie within cycles that stay. */
    withoutCycle: z.array(datesSchema.omit({ opensOn: true })),
  })
  .meta({ id: 'CalendarPreview' });
export type CalendarPreviewReply = z.infer<typeof calendarPreviewSchema>;

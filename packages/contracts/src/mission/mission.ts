import { z } from 'zod';
import {
  dateSchema,
  guardJustificationSchema,
  idSchema,
  instantSchema,
  lineOfAtMost,
  versionSchema,
} from '../http/fields.ts';
import { textSchema } from '../language/text.ts';

/** A mission as a plan mentions it. `today` is the calendar date there. */
export const missionRefSchema = z
  .object({
    id: idSchema,
    code: z.string(),
    name: textSchema,
    country: textSchema,
    timeZone: z.string(),
    today: z.string(),
  })
  .meta({ id: 'MissionRef' });

const mostHolidays = 500;
const weekdaySchema = z.int().min(1).max(7);
const timeSchema = z.string();

/** `GET /api/missions/{code}/calendar`: by which zone, weekend and holidays the mission counts. */
export const missionCalendarSchema = z
  .object({
    missionId: idSchema,
    code: z.string(),
    name: textSchema,
    timeZone: z.string(),
    /** False where this server does not know the zone: days and hours are counted in UTC until it is amended. */
    isZoneKnown: z.boolean(),
    weekend: z.array(weekdaySchema),
    holidays: z.array(z.object({ on: dateSchema, name: z.string().nullable() })),
    version: versionSchema,
    now: instantSchema,
    /** The zones that this server knows. */
    timeZones: z.array(z.string()),
    /** When the digests of the mission's people leave, in its local time, and of how many people. */
    digests: z.array(z.object({ digestWeekday: weekdaySchema, digestTime: timeSchema, people: z.int() })),
  })
  .meta({ id: 'MissionCalendar' });
export type MissionCalendarReply = z.infer<typeof missionCalendarSchema>;

/** `PUT /api/missions/{code}/calendar`, whole. */
export const setMissionCalendarSchema = z.strictObject({
  /** One of `timeZones`, however its letters are written; kept as it stands there. */
  timeZone: z.string().min(1).max(64),
  /** A day that is named twice is off once. */
  weekend: z.array(weekdaySchema).max(7),
  holidays: z.array(z.strictObject({ on: dateSchema, name: lineOfAtMost(120).nullish() })).max(mostHolidays),
  version: versionSchema,
  guardJustification: guardJustificationSchema.optional(),
});

import { z } from 'zod';
import { idSchema } from '../http/fields.ts';
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

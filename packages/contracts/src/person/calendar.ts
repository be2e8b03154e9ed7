import { z } from 'zod';

/** A private address that a calendar program subscribes to. Whoever has it reads the calendar. */
export const calendarSchema = z.object({ url: z.url() }).meta({ id: 'Calendar' });
export type CalendarReply = z.infer<typeof calendarSchema>;

import { z } from 'zod';

/** The answer of a change that has nothing to show. */
export const doneSchema = z.object({ success: z.boolean() }).meta({ id: 'Done' });
export type Done = z.infer<typeof doneSchema>;

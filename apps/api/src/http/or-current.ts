import { Refused } from '@jalon/use-cases/refused';
import type { z } from 'zod';

/**
 * Makes a change to a version that was read. Where somebody else was faster, the refusal carries the present
 * state, read through this person's eyes and cut to its contract: what was typed can then be held against it.
 */
export async function orCurrent(
  change: Promise<string>,
  schema: z.ZodType,
  read: () => Promise<unknown>,
): Promise<string> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code !== 'stale-version') throw error;
    throw new Refused(error.refusal, { ...error.more, current: schema.parse(await read()) });
  }
}

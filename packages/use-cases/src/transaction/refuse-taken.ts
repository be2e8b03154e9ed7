import { Refused } from '../refused.ts';

const uniqueViolation = '23505';

/** Awaits an insert; where its reference or number exists already, `Refused` (`reference-taken`) at that field. */
export async function refuseTaken<T>(insert: Promise<T>, pointer: string): Promise<T> {
  try {
    return await insert;
  } catch (error) {
    const code = (error as { driverError?: { code?: string } }).driverError?.code;
    if (code === uniqueViolation) throw new Refused({ code: 'reference-taken', pointer });
    throw error;
  }
}

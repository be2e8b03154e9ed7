import { z } from 'zod';
import { lineSchema } from '../http/fields.ts';

const longestAddressChars = 254;
const longestNameChars = 120;

/** An e-mail address; kept and compared in lower case. */
export const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(longestAddressChars));
/** A person's name as mails address them: one line. */
export const personNameSchema = lineSchema.max(longestNameChars);

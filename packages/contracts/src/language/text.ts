import { LANGUAGES } from '@jalon/domain/language/text';
import { z } from 'zod';
import { filledTextSchema, lineSchema } from '../http/fields.ts';

export const languageSchema = z.enum(LANGUAGES);

/** A text in several languages, at least one of them present. */
export const textSchema = z
  .strictObject({
    en: filledTextSchema.optional(),
    fr: filledTextSchema.optional(),
    ar: filledTextSchema.optional(),
  })
  .refine((text) => Object.values(text).some((value) => value !== undefined), { error: 'empty-text' })
  .meta({ id: 'Text' });

/** A name or title in several languages: one line each, at least one of them present. */
export const lineTextSchema = z
  .strictObject({ en: lineSchema.optional(), fr: lineSchema.optional(), ar: lineSchema.optional() })
  .refine((text) => Object.values(text).some((value) => value !== undefined), { error: 'empty-text' })
  .meta({ id: 'LineText' });

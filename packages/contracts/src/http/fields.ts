import { isLocalDate } from '@jalon/domain/mission/local-date';
import { z } from 'zod';

/** `YYYY-MM-DD`, and a date that exists. */
export const dateSchema = z.string().refine(isLocalDate, { error: 'not-a-date' }).meta({ format: 'date' });
/** RFC 3339, UTC. */
export const instantSchema = z.iso.datetime();
export const idSchema = z.uuid();
/** The UUID or the reference of a thing. */
export const idOrReferenceSchema = z.string().trim().min(1).max(120);
export const versionSchema = z.int().min(1);

const oneLineMaxChars = 300;
const textMaxChars = 10_000;
/**
 * NUL cannot be stored; other control characters but tab and line break have no business in a text, and the two that
 * make letters run backwards make it read as something else.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202d\u202e]/;
const printable = (value: string) => !controlCharacters.test(value);
/** Zero-width and other marks without ink, which `trim` leaves: somebody who reads only those has read nothing. */
const withoutInk = /^[\p{Z}\p{C}]*$/u;
const nothingWithoutInk = (value: string) => (withoutInk.test(value) ? '' : value);

/** One line, of one to that many characters that somebody can read. */
export const lineOfAtMost = (chars: number) =>
  z
    .string()
    .trim()
    .max(chars)
    .refine((value) => printable(value) && !/[\r\n]/.test(value), { error: 'control-character' })
    .overwrite(nothingWithoutInk)
    .min(1);
/** A title or name: one line, 1 to 300 characters. */
export const lineSchema = lineOfAtMost(oneLineMaxChars);
const textOfAtMost = (chars: number) =>
  z.string().trim().max(chars).refine(printable, { error: 'control-character' });
/** A text of up to 10,000 characters, possibly empty. */
export const textBodySchema = textOfAtMost(textMaxChars);
/** A text that says something, of up to this many characters. One limit: two would be said one beside the other. */
export const reasonOfAtMost = (chars: number) => textOfAtMost(chars).overwrite(nothingWithoutInk).min(1);
/** A text of up to 10,000 characters that says something. */
export const filledTextSchema = reasonOfAtMost(textMaxChars);
/** A reason: short, and never empty. */
export const reasonSchema = reasonOfAtMost(2_000);
/** Names a change that a phone may send twice: the second time answers the first result again. */
export const mutationIdSchema = z.string().min(8).max(64);
/** Accompanies a text that the guard doubts, 10 to 200 characters; itself inspected. */
export const guardJustificationSchema = z.string().trim().min(10).max(200);
/** http or https, with a host. Never fetched by the server. */
/** Nothing before the host: a name and a password in a link would be shown to every reader. */
export const linkSchema = z
  .url({ protocol: /^https?$/ })
  .regex(/^[^/]*\/\/[^/?#@]*(?:[/?#]|$)/)
  .max(2_000);

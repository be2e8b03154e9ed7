/** Line ends and tabs become a space. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Characters that XML forbids or that print nothing: controls, noncharacters, halves of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;
/** Embeddings, overrides and isolates: they can make a text read otherwise than it is stored. */
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A person's text as one printable line. Direction marks that only help mixed text (LRM, RLM, ALM) stay; overrides
 * go, because a title must not be able to turn the words around it.
 */
export function printableText(text: string): string {
  return text.replace(breaks, ' ').replace(unprintable, '').replace(directionOverrides, '').trim();
}

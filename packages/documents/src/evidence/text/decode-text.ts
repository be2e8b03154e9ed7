import { FileRefused } from '../file-refused.ts';

/** Letters that French and Arabic are written with; another code page puts other signs in their place. */
const french = /[àâçéèêëîïôœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜ’«»–—°€…\u00a0]/g;
const arabic = /[\u0621-\u064a\u060c\u061b\u061f]/g;
/** Control characters that no text holds: tab, line breaks and form feed aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from a program.
const notText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0080-\u009f\ufffe\uffff]/;

/**
 * The text of bytes that carry no name of their encoding: UTF-8, UTF-16 with its mark, else Windows-1252 or
 * Windows-1256, whichever gives more of the letters that our languages use. Throws `FileRefused` for bytes that
 * are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (notText.test(text)) throw new FileRefused('file-type-refused');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strict('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ofCodePage(bytes);
  }
}

function strict(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileRefused('file-damaged', error);
  }
}

/** A byte above 127 is a letter in both code pages: the one that makes words of our languages of them is it. */
function ofCodePage(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const eastern = new TextDecoder('windows-1256').decode(bytes);
  const high = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  const isArabic = count(eastern, arabic) > count(western, french);
  const known = isArabic ? count(eastern, arabic) + count(eastern, french) : count(western, french);
  // Bytes of which neither makes letters are not a text.
  if (known < high * 0.7) throw new FileRefused('file-type-refused');
  return isArabic ? eastern : western;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

import { FileRefused } from '../file-refused.ts';

const marker = 0xff;
const startOfScan = 0xda;
const endOfImage = 0xd9;
const comment = 0xfe;
/** The segments that a picture needs to be drawn: JFIF, colour profile, Adobe's colours. */
const NEEDED: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);

/**
 * A JPEG picture without the segments in which cameras and programs write place, time, author and previews. Its
 * pixels are not touched. Throws `FileRefused` for what is not a JPEG.
 */
export function withoutJpegMetadata(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== marker || bytes[1] !== 0xd8) throw new FileRefused('file-damaged');
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === marker) {
    const kind = bytes[at + 1]!;
    // Bytes of filling before a marker.
    if (kind === marker) {
      at += 1;
      continue;
    }
    if (kind === endOfImage) break;
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new FileRefused('file-damaged');
    if (kind === startOfScan) return Buffer.concat([...kept, bytes.subarray(at, endOf(bytes))]);
    const isMetadata = kind === comment || (kind >= 0xe0 && kind <= 0xef && !NEEDED.has(kind));
    if (!isMetadata) kept.push(bytes.subarray(at, end));
    at = end;
  }
  throw new FileRefused('file-damaged');
}

/** Where the picture ends: what follows its last marker is no part of it. */
function endOf(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at > 1; at -= 1)
    if (bytes[at] === marker && bytes[at + 1] === endOfImage) return at + 2;
  return bytes.length;
}

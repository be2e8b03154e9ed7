import { strFromU8, unzipSync } from 'fflate';

/** Whether a word stands anywhere in a file: as it is, or in a part of a package. */
export function holdsWord(bytes: Uint8Array, word: string): boolean {
  const texts = [Buffer.from(bytes).toString('latin1')];
  if (bytes[0] === 0x50)
    texts.push(...Object.entries(unzipSync(bytes)).map(([name, part]) => name + strFromU8(part, true)));
  return texts.some((text) => text.includes(word));
}

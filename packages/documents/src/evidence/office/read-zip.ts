import { crc32, inflateRawSync } from 'node:zlib';
import { FileRefused } from '../file-refused.ts';

const mostEntries = 2_000;
const wholeMaxBytes = 120_000_000;
const entryMaxBytes = 60_000_000;
/** What is packed tighter than this is made to burst. */
const mostRatio = 250;
const ratioFromBytes = 1_000_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const stored = 0;
const deflated = 8;
const encryptedFlag = 0x2041;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here.
const unsafe = /[\\:\u0000-\u001f\ufffd]/;

interface Entry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * The parts of a ZIP package, by name. Everything is weighed by its directory before anything is unpacked, and held
 * against it afterwards: a package whose two directories disagree, that hides something before, between or behind
 * its parts' names, or that bursts, is refused. Throws `FileRefused`.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view);
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > wholeMaxBytes) throw new FileRefused('file-too-rich');
  const parts = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const entry of entries) {
    refuseUnsafeName(entry.name);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new FileRefused('file-damaged');
    seen.add(key);
    const content = unpack(view, entry);
    if (!entry.name.endsWith('/')) parts.set(entry.name, content);
  }
  return parts;
}

function directoryOf(view: Buffer): Entry[] {
  const end = view.length - endBytes;
  // No comment: what stands behind the end is somebody else's.
  if (end < 0 || view.readUInt32LE(end) !== endSignature || view.readUInt16LE(end + 20) !== 0)
    throw new FileRefused('file-damaged');
  const count = view.readUInt16LE(end + 10);
  const size = view.readUInt32LE(end + 12);
  let at = view.readUInt32LE(end + 16);
  if (view.readUInt16LE(end + 8) !== count || at + size !== end) throw new FileRefused('file-damaged');
  if (count > mostEntries) throw new FileRefused('file-too-rich');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || view.readUInt32LE(at) !== entrySignature)
      throw new FileRefused('file-damaged');
    if (view.readUInt16LE(at + 8) & encryptedFlag) throw new FileRefused('file-encrypted');
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + entryBytes, at + entryBytes + nameLength);
    entries.push({
      name,
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at += entryBytes + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  if (at !== end) throw new FileRefused('file-damaged');
  return entries;
}

function unpack(view: Buffer, { name, method, crc, packed, size, at }: Entry): Uint8Array {
  if (size > entryMaxBytes) throw new FileRefused('file-too-rich');
  if (size > ratioFromBytes && size > packed * mostRatio) throw new FileRefused('file-too-rich');
  if (at + localBytes > view.length || view.readUInt32LE(at) !== localSignature)
    throw new FileRefused('file-damaged');
  const nameLength = view.readUInt16LE(at + 26);
  const from = at + localBytes + nameLength + view.readUInt16LE(at + 28);
  const localName = view.toString('utf8', at + localBytes, at + localBytes + nameLength);
  if (localName !== name || from + packed > view.length) throw new FileRefused('file-damaged');
  const content = inflated(view.subarray(from, from + packed), method, size);
  if (content.length !== size || crc32(content) !== crc) throw new FileRefused('file-damaged');
  return content;
}

function inflated(packed: Buffer, method: number, size: number): Uint8Array {
  if (method === stored) return packed;
  if (method !== deflated) throw new FileRefused('file-damaged');
  try {
    // One byte more than announced, so that a longer one shows.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    throw new FileRefused('file-damaged', error);
  }
}

function refuseUnsafeName(name: string): void {
  const steps = name.split('/');
  const isUnsafe =
    name === '' ||
    name.startsWith('/') ||
    unsafe.test(name) ||
    steps.some((step, index) => step === '..' || step === '.' || (step === '' && index < steps.length - 1));
  if (isUnsafe) throw new FileRefused('file-damaged');
}

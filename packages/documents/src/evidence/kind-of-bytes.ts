import { fileTypeFromBuffer } from 'file-type';
import { FileRefused } from './file-refused.ts';

/** What the first bytes of a file are, before it is read. */
export type KindOfBytes = 'pdf' | 'zip' | 'jpeg' | 'png' | 'webp' | 'text';

/** The kinds by their first bytes, and how the detector calls what begins so. */
const SIGNATURES: readonly { kind: KindOfBytes; begins: readonly number[]; known: RegExp }[] = [
  { kind: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d], known: /^(?:pdf|ai)$/ },
  { kind: 'zip', begins: [0x50, 0x4b, 0x03, 0x04], known: /^(?:docx|xlsx|pptx|zip)$/ },
  { kind: 'jpeg', begins: [0xff, 0xd8, 0xff], known: /^jpg$/ },
  { kind: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], known: /^png$/ },
  { kind: 'webp', begins: [0x52, 0x49, 0x46, 0x46], known: /^webp$/ },
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const macros = /^(?:docm|dotm|xlsm|xltm|pptm|potm|ppsm)$/;
const templates = /^(?:dotx|xltx|potx|ppsx|odt|ods|odp|odg|epub|jar|apk|xpi|vsdx|3mf|kmz)$/;
const pictures =
  /^(?:apng|heic|heif|avif|tif|gif|bmp|jp2|jpm|jpx|jxl|psd|ico|cur|dng|cr2|cr3|nef|arw|orf|rw2|raf|jxr|jls)$/;
const archives =
  /^(?:zip|rar|7z|tar|tar\.gz|gz|bz2|xz|zst|lz|lz4|Z|cab|ar|deb|rpm|arj|ace|lzh|cpio|dmg|iso|xar)$/;

/**
 * The kind of a file from its content; its name and what the browser declared are not asked. Throws `FileRefused`
 * for what is not taken. What neither a signature nor the detector knows is read as a text, or refused as one.
 */
export async function kindOfBytes(bytes: Uint8Array): Promise<KindOfBytes> {
  if (begins(bytes, compoundFile))
    throw new FileRefused(isEncryptedPackage(bytes) ? 'file-encrypted' : 'file-old-office');
  const detected = (await fileTypeFromBuffer(bytes))?.ext;
  const signature = SIGNATURES.find((one) => begins(bytes, one.begins));
  if (signature && detected && signature.known.test(detected)) return signature.kind;
  if (detected) throw new FileRefused(refusalOf(detected));
  return 'text';
}

function refusalOf(detected: string) {
  if (macros.test(detected)) return 'file-has-macros';
  if (pictures.test(detected)) return 'file-unknown-picture';
  if (archives.test(detected) && !templates.test(detected)) return 'file-archive';
  return 'file-type-refused';
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An Office file with a password lies in a compound file, in a stream of this name. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

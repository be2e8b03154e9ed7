import { FILE_TYPES, type FileType } from './upload.ts';

const nameMaxChars = 120;
/** What turns a name around, hides in it or ends it: bidi controls, zero-width and other control characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** What means something to a file system or to a header. */
const special = /[/\\:*?"<>|;%]/g;
/** Names of devices on Windows, whatever follows the full stop. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
const knownEnding =
  /\.(?:pdf|docx?|docm|dotx?|xlsx?|xlsm|xlsb|pptx?|pptm|csv|tsv|txt|text|jpe?g|jfif|png|webp|gif|heic|exe|scr|com|bat|cmd|js|html?|svg|zip)$/i;

/**
 * The name under which a file is kept: what somebody gave, as one line that hides nothing, with the ending of
 * what the file really is. Never empty, at most 120 characters.
 */
export function safeFileName(given: string, type: FileType): string {
  const { extension } = FILE_TYPES[type];
  let stem = given
    .toWellFormed()
    .normalize('NFC')
    .replace(invisible, '')
    .replace(special, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  // An ending below an ending is none: "list.pdf.exe" is a list.
  while (knownEnding.test(stem)) stem = stem.replace(knownEnding, '');
  stem = stem.replace(/^[\s.]+|[\s.]+$/gu, '');
  if (stem === '') stem = 'file';
  if (reserved.test(stem)) stem = `file ${stem}`;
  const room = nameMaxChars - extension.length - 1;
  const letters = [...new Intl.Segmenter().segment(stem)].map(({ segment }) => segment);
  let kept = '';
  for (const letter of letters) {
    if (kept.length + letter.length > room) break;
    kept += letter;
  }
  return `${kept.trimEnd() || 'file'}.${extension}`;
}

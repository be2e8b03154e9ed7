import { inflateSync } from 'node:zlib';
import { FileRefused } from '../file-refused.ts';

const streamMaxBytes = 60_000_000;
const wholeMaxBytes = 200_000_000;
const mostStreams = 20_000;
const keyword = Buffer.from('stream');
const endKeyword = Buffer.from('endstream');

/**
 * Unpacks each packed stream once, within bounds, before any reader does so without. Throws `FileRefused` for a file
 * that bursts, and for streams packed twice or in ways that only old or hostile programs use.
 */
export function refuseBurstingPdf(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = view.toString('latin1');
  if (/\/Filter\s*\[(?:[^\]]*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b){2}/.test(source))
    throw new FileRefused('file-too-rich');
  let whole = 0;
  let streams = 0;
  for (let at = view.indexOf(keyword); at >= 0; at = view.indexOf(keyword, at + keyword.length)) {
    if (view.subarray(at - 3, at).toString('latin1') === 'end') continue;
    streams += 1;
    if (streams > mostStreams) throw new FileRefused('file-too-rich');
    const from = at + keyword.length + (view[at + keyword.length] === 0x0d ? 2 : 1);
    // Only what begins as a zlib stream does is worth trying.
    if (view[from] === undefined || (view[from] & 0x0f) !== 8) continue;
    const until = view.indexOf(endKeyword, from);
    whole += unpackedBytes(view.subarray(from, until < 0 ? view.length : until));
    if (whole > wholeMaxBytes) throw new FileRefused('file-too-rich');
  }
}

function unpackedBytes(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: streamMaxBytes }).length;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new FileRefused('file-too-rich', error);
    return 0;
  }
}

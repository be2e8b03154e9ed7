// Puts a Brotli twin beside each text file of the built web app, at the highest quality: files are compressed once
// here, and travel smaller over a poor line than what a server has time to compress for each request.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = join(import.meta.dirname, 'dist');
const texts = /\.(js|css|html|svg|json)$/;
const leastBytes = 512;

for (const name of readdirSync(folder, { recursive: true })) {
  if (!texts.test(name)) continue;
  const bytes = readFileSync(join(folder, name));
  if (bytes.length < leastBytes) continue;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
}

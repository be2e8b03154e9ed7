import sharp from 'sharp';
import { FileRefused } from './file-refused.ts';

/** A picture inside a document that is larger than this on a side can show somebody, or a page of text. */
export const smallPicturePixels = 64;

/** 40 megapixels: what a good telephone takes. */
const mostPixels = 40_000_000;
const longestSide = 12_000;
const timeoutSeconds = 10;
const jpegQuality = 85;

/**
 * A picture drawn anew from its pixels: turned as it was taken, in sRGB, without place, time, camera, author,
 * thumbnail, colour profile or anything behind its end. The first frame only. Throws `FileRefused`.
 */
export async function cleanImage(bytes: Uint8Array, type: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
  const options = { limitInputPixels: mostPixels, failOn: 'error', animated: false } as const;
  const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    throw new FileRefused('file-too-rich');
  const drawn = sharp(bytes, options).timeout({ seconds: timeoutSeconds }).autoOrient().toColourspace('srgb');
  const written =
    type === 'jpeg'
      ? drawn.flatten({ background: '#ffffff' }).jpeg({ quality: jpegQuality })
      : type === 'png'
        ? drawn.png()
        : drawn.webp({ quality: jpegQuality });
  return new Uint8Array(await written.toBuffer());
}

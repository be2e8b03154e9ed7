import sharp from 'sharp';
import { cleanImage } from '../clean-image.ts';
import { FileRefused } from '../file-refused.ts';

export interface CleanPicture {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
  extension: 'jpeg' | 'png';
  /** The longer side in pixels. */
  largestSide: number;
}

const DRAWN = new Set(['jpeg', 'png', 'gif', 'tiff', 'webp']);

/** A picture inside a document, drawn anew. Old kinds of drawing that hold anything are refused. */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  const { format, width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw new FileRefused('file-part-refused', error);
    });
  if (!format || !DRAWN.has(format)) throw new FileRefused('file-part-refused');
  const type = format === 'jpeg' ? 'jpeg' : 'png';
  return {
    bytes: await cleanImage(bytes, type),
    mediaType: `image/${type}`,
    extension: type,
    largestSide: Math.max(width, height),
  };
}

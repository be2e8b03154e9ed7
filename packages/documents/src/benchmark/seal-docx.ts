import type { Instant } from '@jalon/domain/mission/local-date';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const timestamps = /(<dcterms:(?:created|modified) xsi:type="dcterms:W3CDTF">)[^<]*/g;

/**
 * Gives a DOCX file the instant of its content instead of the moment of its making, inside and in the zip's own
 * entries, so that the same report has the same hash. Throws where the file holds no such timestamps.
 */
export function sealDocx(file: Uint8Array, instant: Instant): Uint8Array {
  const parts = unzipSync(file);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const sealed = core.replace(timestamps, `$1${instant}`);
  if (sealed.split(instant).length !== 3)
    throw new Error('docProps/core.xml does not hold its two timestamps');
  parts['docProps/core.xml'] = strToU8(sealed);
  // The earliest date a zip can hold, in local fields as the zip stores them: the same in every time zone.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

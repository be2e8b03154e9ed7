/** What RFC 5987 leaves as it is in an extended value; `encodeURIComponent` leaves a few signs more. */
const alsoEncoded = /['()*!~]/g;

/**
 * The value of `Content-Disposition` for a file that is always saved and never shown: a plain name for old programs
 * and the real one beside it (RFC 6266).
 */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%;]/g, '_');
  const whole = encodeURIComponent(name).replace(
    alsoEncoded,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

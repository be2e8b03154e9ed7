/**
 * Names a change that may be sent twice on a poor line: the second time the server answers the first result.
 * Not `crypto.randomUUID`, which browsers refuse on a plain-http address such as a ministry's own network.
 */
export function newMutationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

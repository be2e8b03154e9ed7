/** `MLI-2022-P3-C2-A4` within its own plan `MLI-2022` is shown as `P3-C2-A4`. */
export function shortReference(reference: string, planReference: string): string {
  const prefix = `${planReference}-`;
  return reference.startsWith(prefix) && reference.length > prefix.length
    ? reference.slice(prefix.length)
    : reference;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for an id; anything else that a path or a body names is a reference. */
export function isId(value: string): boolean {
  return uuid.test(value);
}

import { allow, type Decision, refuse } from '../decision.ts';

/** An organization's place below another. */
export interface Placed {
  id: string;
  parentId: string | null;
}

/** Places an organization under a parent, unless the parent already stands below it. */
export function placeUnder(
  organizationId: string,
  parentId: string | null,
  all: readonly Placed[],
): Decision<string | null> {
  const parentOf = new Map(all.map((one) => [one.id, one.parentId]));
  const passed = new Set<string>();
  for (let above = parentId; above !== null; above = parentOf.get(above) ?? null) {
    if (above === organizationId || passed.has(above))
      return refuse('parent-cycle', { pointer: '/parentId' });
    passed.add(above);
  }
  return allow(parentId);
}

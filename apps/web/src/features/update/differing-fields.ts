import type { DraftFieldName, DraftFields } from './draft-fields.ts';

/** Fields in which two versions of one draft differ, in the order of the form. */
export function differingFields(mine: DraftFields, theirs: DraftFields): DraftFieldName[] {
  const names = Object.keys(mine) as DraftFieldName[];
  return names.filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));
}

/** One draft made of two: for each field named in `fromTheirs` theirs, for every other mine. */
export function mergeDrafts(
  mine: DraftFields,
  theirs: DraftFields,
  fromTheirs: ReadonlySet<DraftFieldName>,
): DraftFields {
  const names = Object.keys(mine) as DraftFieldName[];
  const entries = names.map((name) => [name, fromTheirs.has(name) ? theirs[name] : mine[name]]);
  return Object.fromEntries(entries) as unknown as DraftFields;
}

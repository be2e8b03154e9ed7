import type { OrganizationReply } from '@jalon/contracts/organization/organization';
import { localText } from '../../shared/language/format.ts';

type Node = Pick<OrganizationReply, 'id' | 'parentId' | 'missionId' | 'name'>;

/** Those with nobody above them that is shown, in the order of their names. A parent of another mission is above none here. */
export function rootsOf<N extends Node>(all: readonly N[], missionId: string | null): N[] {
  const known = new Set(all.filter((each) => each.missionId === missionId).map(({ id }) => id));
  return byName(
    all.filter(
      (each) => each.missionId === missionId && (each.parentId === null || !known.has(each.parentId)),
    ),
  );
}

/** Those directly below one of the same mission. */
export function childrenOf<N extends Node>(all: readonly N[], parentId: string): N[] {
  const parent = all.find(({ id }) => id === parentId);
  return byName(all.filter((each) => each.parentId === parentId && each.missionId === parent?.missionId));
}

/** An organization and everything below it: none of these can be its parent. */
export function lineBelow<N extends Node>(all: readonly N[], id: string): ReadonlySet<string> {
  const line = new Set([id]);
  for (let before = 0; before !== line.size; ) {
    before = line.size;
    for (const each of all) if (each.parentId && line.has(each.parentId)) line.add(each.id);
  }
  return line;
}

function byName<N extends Node>(nodes: N[]): N[] {
  return nodes.sort((one, other) => localText(one.name).localeCompare(localText(other.name)));
}

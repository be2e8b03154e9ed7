import type { Text } from '../language/text.ts';

export const SIDES = ['national', 'un', 'partner'] as const;
export type Side = (typeof SIDES)[number];

export const ORGANIZATION_KINDS = [
  'ministry',
  'armed_force',
  'police',
  'armed_group',
  'un_entity',
  'mission_component',
  'civil_society',
  'committee',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** A body that leads, co-leads, supports or signs. */
export interface Organization {
  id: string;
  /** Its reference, unique: `MLI-MJDH`. */
  code: string;
  missionId: string | null;
  name: Text;
  /** What a chip on a card shows: `MJDH`. */
  shortName: Text;
  kind: OrganizationKind;
  side: Side;
  /** The organization above it: an army's ministry. */
  parentId: string | null;
}

import type { Side } from '@jalon/domain/organization/organization';
import type { PostKind } from '@jalon/domain/post/post';

/** Where somebody stands with regard to the plan whose things are asked for. */
export const SITUATIONS = [
  'own organization',
  'other organization of the plan',
  'other plan of the mission',
  'other mission',
  'ended tenure',
  'deactivated',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface Seat {
  kind: PostKind;
  side: Side;
  /** The organization of the post in each situation; who has none in a situation is not asked for there. */
  organizations: Partial<Record<Situation, string>>;
}

const lead = {
  'own organization': 'ministry',
  'other organization of the plan': 'army',
  'other plan of the mission': 'group',
  'other mission': 'ministryElsewhere',
  'ended tenure': 'ministry',
  deactivated: 'ministry',
};
const entity = {
  'own organization': 'unJustice',
  'other organization of the plan': 'unWomen',
  'other plan of the mission': 'unPolice',
  'other mission': 'unElsewhere',
  'ended tenure': 'unJustice',
  deactivated: 'unJustice',
};
const adviser = { ...entity, 'own organization': 'wpa', 'ended tenure': 'wpa', deactivated: 'wpa' };
const donor = {
  'own organization': 'donor',
  'other organization of the plan': 'otherDonor',
  'other plan of the mission': 'donor',
  'other mission': 'donorElsewhere',
  'ended tenure': 'donor',
  deactivated: 'donor',
};
const host = {
  'own organization': 'host',
  'other organization of the plan': 'donor',
  'ended tenure': 'host',
  deactivated: 'host',
};

/** Every kind of post, those that exist on both sides twice. */
export const SEATS = {
  coordinator: { kind: 'coordinator', side: 'un', organizations: adviser },
  focal_point: { kind: 'focal_point', side: 'national', organizations: lead },
  co_lead: { kind: 'co_lead', side: 'un', organizations: entity },
  'rapporteur un': { kind: 'rapporteur', side: 'un', organizations: adviser },
  'rapporteur national': { kind: 'rapporteur', side: 'national', organizations: lead },
  'clearance un': { kind: 'clearance', side: 'un', organizations: adviser },
  'clearance national': { kind: 'clearance', side: 'national', organizations: lead },
  observer: { kind: 'observer', side: 'partner', organizations: donor },
  administrator: { kind: 'administrator', side: 'partner', organizations: host },
  head: { kind: 'head', side: 'national', organizations: { 'own organization': 'ministry' } },
} as const satisfies Record<string, Seat>;
export type SeatName = keyof typeof SEATS;
export const SEAT_NAMES = Object.keys(SEATS) as SeatName[];

/** The organizations of the world in which the matrix is asked, with their side; `Elsewhere` is another mission. */
export const ORGANIZATIONS = {
  ministry: 'national',
  army: 'national',
  group: 'national',
  unJustice: 'un',
  unWomen: 'un',
  unPolice: 'un',
  wpa: 'un',
  donor: 'partner',
  otherDonor: 'partner',
  host: 'partner',
  ministryElsewhere: 'national',
  unElsewhere: 'un',
  donorElsewhere: 'partner',
} as const satisfies Record<string, Side>;

export const MARKINGS = [
  'unclassified all',
  'unclassified un',
  'unclassified national',
  'confidential all',
  'confidential un',
  'confidential national',
] as const;
export type MarkingName = (typeof MARKINGS)[number];

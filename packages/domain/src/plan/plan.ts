import type { Language, Text } from '../language/text.ts';
import type { LocalDate } from '../mission/local-date.ts';

export const PLAN_TYPES = [
  'joint_communique',
  'framework',
  'national_plan',
  'army_plan',
  'police_plan',
  'unilateral_communique',
  'implementation_plan',
] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

export const OBJECTIVES = [
  'prevention_protection',
  'ending_impunity',
  'awareness',
  'national_capacity',
  'survivor_empowerment',
] as const;
/** The five priority objectives of the Policy for UN Field Missions on Preventing and Responding to CRSV. */
export type Objective = (typeof OBJECTIVES)[number];

/** Where a fact comes from, as printed. */
export interface Source {
  /** The document's title. */
  document: string;
  /** Page, paragraph or story. */
  place?: string;
  url?: string;
  /** True where the words were not held against the original. */
  unverified?: boolean;
}

/** The instrument. */
export interface Plan {
  id: string;
  missionId: string;
  reference: string;
  type: PlanType;
  title: Text;
  signedOn: LocalDate | null;
  signedPlace: string | null;
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** Its end after an extension. */
  extendedTo: LocalDate | null;
  languages: Language[];
  parentPlanId: string | null;
  sources: Source[];
  /** Names of what is demonstration in this record: `extendedTo`, `pillars`, … Empty for a real record. */
  demonstration: string[];
  version: number;
}

/** The day on which a plan ends: as signed, or as extended. */
export function endOf({ endsOn, extendedTo }: Pick<Plan, 'endsOn' | 'extendedTo'>): LocalDate {
  return extendedTo ?? endsOn;
}

/** A strategic axis of a plan. */
export interface Pillar {
  id: string;
  planId: string;
  number: number;
  title: Text;
  leadOrganizationId: string;
  coLeadOrganizationId: string;
  objective: Objective;
  sources: Source[];
  demonstration: string[];
  version: number;
}

/** The words as signed, and what would show that it is done. */
export interface Commitment {
  id: string;
  planId: string;
  pillarId: string;
  number: number;
  text: Text;
  source: Source;
  achievementTest: Text | null;
  demonstration: string[];
  version: number;
}

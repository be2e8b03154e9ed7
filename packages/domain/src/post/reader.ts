import type { Side } from '../organization/organization.ts';

export const AUDIENCES = ['all', 'un', 'national'] as const;
/** Who may ever see a thing. */
export type Audience = (typeof AUDIENCES)[number];

export const SENSITIVITIES = ['unclassified', 'confidential'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What a person may see within one plan: the sum of the posts they hold there. Made by `readerOf`. */
export interface Reader {
  planId: string;
  /** Audiences open to the reader: always 'all', then those of the reader's sides. */
  audiences: Audience[];
  sides: Side[];
  /** Reads what is confidential whoever wrote it (coordinator, and the plan's rapporteur and clearance). */
  readsConfidential: boolean;
  /** Organizations in whose name the reader sits in this plan; their confidential items are open to them. */
  organizationIds: string[];
  /** True where the only post is an observer's: unclassified, accepted or cleared, functions instead of names. */
  observesOnly: boolean;
}

/** What is needed to decide whether a reader may see something written. */
export interface Marked {
  sensitivity: Sensitivity;
  audience: Audience;
  /** Organizations for which a confidential item is written: the writer's and the activity's lead and co-lead. */
  concernedOrganizationIds: string[];
}

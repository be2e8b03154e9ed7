import { readFileSync } from 'node:fs';
import type { DemonstrationSource } from './demonstration-data.ts';

/**
 * From when to when a committee steers a plan, as the demonstration has it. Days count from the load day, so that
 * one mandate is about to end and one has run out whenever it is loaded; no source gives these dates.
 */
export interface DemonstrationMandate {
  /** A plan's reference, and the code of a committee of its mission. */
  plan: string;
  committee: string;
  startDays: number;
  /** Its end as first recorded. */
  endDays: number;
  /** Renewed on the load day. */
  renewal?: { endDays: number; reason: string };
  /** Where it is said that there is such a committee. */
  sources: DemonstrationSource[];
  /** Names of what no source gives. */
  demonstration: string[];
  note?: string;
}

export function readDemonstrationMandates(): DemonstrationMandate[] {
  const file = new URL('../../demonstration-data/mandates.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as DemonstrationMandate[];
}

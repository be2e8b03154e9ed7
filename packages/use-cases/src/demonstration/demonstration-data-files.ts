import { readdirSync, readFileSync } from 'node:fs';
import type {
  DemonstrationAccounts,
  DemonstrationBenchmarkSet,
  DemonstrationData,
  DemonstrationMission,
  DemonstrationOrganization,
  DemonstrationPlan,
} from './demonstration-data.ts';

/** The folder lies beside `src` and `dist`, so that both read the same files. */
const folder = new URL('../../demonstration-data/', import.meta.url);

/** Reads the demonstration data. Its facts are held against contract.md by `demonstration-data.test.ts`. */
export function readDemonstrationData(): DemonstrationData {
  return {
    missions: read<DemonstrationMission[]>('missions.json'),
    organizations: read<DemonstrationOrganization[]>('organizations.json'),
    accounts: read<DemonstrationAccounts>('accounts.json'),
    plans: readAll<DemonstrationPlan>('plans/'),
    benchmarkSets: readAll<DemonstrationBenchmarkSet>('benchmark-sets/'),
  };
}

function readAll<T>(path: string): T[] {
  const names = readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => read<T>(path + name));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;
}

import { ASVS_REQUIREMENTS } from './asvs-requirements.ts';
import type { AsvsRow } from './read-asvs-pages.ts';

const shortestReason = 8;
const isTest = /\.(test|spec)\.tsx?$/;

/**
 * What is wrong with the tables, as sentences; none where every requirement stands in them once, every file that they
 * name exists, what is met names its place, and whatever is not met gives its reason.
 */
export function faultsOfAsvs(rows: readonly AsvsRow[], exists: (path: string) => boolean): string[] {
  const missing = [...ASVS_REQUIREMENTS.keys()].filter((id) => rows.every((row) => row.id !== id));
  const twice = rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) !== index);
  return [
    ...missing.map((id) => `${id} is missing`),
    ...twice.map(({ id }) => `${id} stands there twice`),
    ...rows.flatMap((row) => faultsOfRow(row, exists).map((fault) => `${row.id} ${fault}`)),
  ];
}

function faultsOfRow(row: AsvsRow, exists: (path: string) => boolean): string[] {
  const { id, level, words, state, where, tests, note } = row;
  const faults = [...where, ...tests].filter((path) => !exists(path)).map((path) => `names ${path}`);
  const hasReason = note.length >= shortestReason;
  if (ASVS_REQUIREMENTS.get(id) !== level) faults.push('is no requirement of this level');
  if (words === '') faults.push('has no words');
  if (tests.some((path) => !isTest.test(path))) faults.push('names a test that is none');
  switch (state) {
    case 'met':
      if (where.length === 0) faults.push('does not say where it is met');
      if (tests.length === 0 && !hasReason) faults.push('has neither a test nor a reason');
      break;
    case 'partly':
      if (where.length === 0) faults.push('does not say where it is met in part');
      if (!hasReason) faults.push('does not say what is missing and why');
      break;
    case 'operator':
      if (!hasReason) faults.push('does not say what to do');
      break;
    case 'not applicable':
      if (!hasReason) faults.push('does not say why it does not apply');
      break;
    default:
      faults.push(`is in no state: ${state}`);
  }
  return faults;
}

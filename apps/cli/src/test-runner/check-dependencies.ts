import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfBill } from './bill-of-materials.ts';
import { readCommand } from './run-command.ts';
import { NOTHING, type Tally } from './tally.ts';

/** Where the bill of materials of a test run lies, from the root. */
export const billFile = join('node_modules', '.cache', 'jalon-sbom.cdx.json');

/** Writes the bill of materials (CycloneDX) of what ships, and holds its licences against the allowed ones. */
export async function checkBillOfMaterials(root: string): Promise<Tally> {
  const file = join(root, billFile);
  mkdirSync(join(file, '..'), { recursive: true });
  const args = ['sbom', '--prod', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--out', file];
  const { exit, output } = await readCommand(pnpmOf(root), args, root);
  const faults = exit === 0 ? faultsOfBill(JSON.parse(readFileSync(file, 'utf8'))) : [output];
  return say('bill of materials and licences', faults);
}

/**
 * Asks the registry for known vulnerabilities of what ships; high and critical ones fail. A registry that offers
 * no such list is no fault of the program: it is said, and nothing is counted.
 */
export async function checkKnownVulnerabilities(root: string): Promise<Tally> {
  const args = ['audit', '--prod', '--audit-level', 'high'];
  const { exit, output } = await readCommand(pnpmOf(root), args, root);
  if (output.includes('ERR_PNPM_AUDIT_BAD_RESPONSE')) {
    const status = /responded with (\d{3})/.exec(output)?.[1] ?? 'no list';
    process.stdout.write(`- known vulnerabilities: not asked, the registry offers no audit (${status})\n`);
    return NOTHING;
  }
  return say('known vulnerabilities', exit === 0 ? [] : [output]);
}

function pnpmOf(root: string): string {
  return join(root, 'node_modules', '.bin', 'pnpm');
}

function say(name: string, faults: string[]): Tally {
  const passed = faults.length === 0;
  process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  return { ...NOTHING, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

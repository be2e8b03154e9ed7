import type { GuardFinding } from './guard-finding.ts';

/**
 * The texts of the open form that the guard has read, with what it saw. Apart from the guard itself, whose rules
 * are large, so that signing out can forget them without loading it.
 */
export const inspectedTexts = new Map<string, GuardFinding[]>();

import type { Language } from '@jalon/domain/language/text';
import { inspectText } from '@jalon/domain/survivor-data/inspect-text';
import type { GuardFinding } from './guard-finding.ts';

const keptTexts = 50;
const read = new Map<string, GuardFinding[]>();

/** What the domain's guard sees in a text. The last texts are remembered: a form asks at every key. */
export function inspectLocally(text: string, language: Language): GuardFinding[] {
  if (text.trim() === '') return [];
  const key = `${language} ${text}`;
  const known = read.get(key);
  if (known) return known;
  const findings = inspectText(text, language).map(({ start, end, kind, confidence, explanation }) => {
    return { start, end, kind, confidence, message: explanation };
  });
  if (read.size >= keptTexts) read.clear();
  read.set(key, findings);
  return findings;
}

/** Forgets every remembered text: after sending and at sign-out nothing of it stays in memory. */
export function forgetInspected(): void {
  read.clear();
}

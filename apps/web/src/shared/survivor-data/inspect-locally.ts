import type { Language } from '@jalon/domain/language/text';
import { inspectText } from '@jalon/domain/survivor-data/inspect-text';
import type { GuardFinding } from './guard-finding.ts';
import { inspectedTexts } from './inspected-texts.ts';

const keptTexts = 50;

/** What the domain's guard sees in a text. The last texts are remembered: a form asks at every key. */
export function inspectLocally(text: string, language: Language): GuardFinding[] {
  if (text.trim() === '') return [];
  const key = `${language} ${text}`;
  const known = inspectedTexts.get(key);
  if (known) return known;
  const findings = inspectText(text, language).map(({ start, end, kind, confidence, explanation }) => {
    return { start, end, kind, confidence, message: explanation };
  });
  if (inspectedTexts.size >= keptTexts) inspectedTexts.clear();
  inspectedTexts.set(key, findings);
  return findings;
}

import { ProblemError } from '../api/request.ts';
import type { Span } from './sentence-around.ts';

/** What the guard saw in a text, in words for the reader. */
export interface GuardFinding extends Span {
  kind: string;
  confidence: 'high' | 'medium';
  message: string;
}

/** What the server's guard saw, by the name of the field (its JSON pointer without the slash). */
export function guardFindingsOf(error: unknown): ReadonlyMap<string, GuardFinding[]> {
  const findings = new Map<string, GuardFinding[]>();
  if (!(error instanceof ProblemError) || error.code !== 'survivor-data') return findings;
  for (const fault of error.problem.errors ?? []) {
    if (fault.start === undefined || fault.end === undefined) continue;
    const name = fault.pointer.replace(/^\//, '');
    const finding = {
      start: fault.start,
      end: fault.end,
      kind: fault.kind ?? '',
      confidence: fault.confidence ?? 'high',
      message: fault.message,
    };
    findings.set(name, [...(findings.get(name) ?? []), finding]);
  }
  return findings;
}

/** A text is stopped by anything seen with high confidence; by medium only until it is justified. */
export function isStopped(findings: readonly GuardFinding[], justification: string): boolean {
  if (findings.some((finding) => finding.confidence === 'high')) return true;
  return findings.length > 0 && justification.trim().length < justificationMinChars;
}

export const justificationMinChars = 10;
export const justificationMaxChars = 200;

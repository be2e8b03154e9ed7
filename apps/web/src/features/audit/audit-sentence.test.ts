import type { AuditRowReply } from '@jalon/contracts/audit/audit';
import { ACCESS_NAMES } from '@jalon/domain/audit/access';
import { FACT_NAMES } from '@jalon/domain/audit/fact';
import { describe, expect, it } from 'vitest';
import ar from '../../locales/ar/audit.json' with { type: 'json' };
import en from '../../locales/en/audit.json' with { type: 'json' };
import fr from '../../locales/fr/audit.json' with { type: 'json' };
import { auditSentence } from './audit-sentence.ts';

const t = (key: string, values: Record<string, unknown> = {}) =>
  ((en as Record<string, string>)[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name) =>
    String(values[name] ?? ''),
  );

const row = (changes: Partial<AuditRowReply>): AuditRowReply => ({
  number: 1,
  at: '2026-11-21T10:00:00.000Z',
  timeZone: 'Africa/Bamako',
  name: 'activity.declared',
  person: { id: 'p', name: 'Somebody' },
  post: { id: 'q', title: 'Focal point, Ministry of Justice' },
  organization: { id: 'o', name: 'Ministry of Justice and Human Rights' },
  source: null,
  subjectType: 'activity',
  subjectId: 'a',
  subjectName: null,
  plan: { id: 'l', reference: 'MLI-2022', title: 'A plan' },
  activity: { id: 'a', reference: 'MLI-2022-P3-C2-A4', title: 'An activity' },
  sensitivity: 'unclassified',
  audience: 'all',
  before: null,
  after: { status: 'in_progress' },
  redacted: false,
  contentHidden: false,
  detail: null,
  hash: '',
  ...changes,
});

describe('a row as a sentence', () => {
  it.each([
    [{}, 'Focal point, Ministry of Justice and Human Rights declared P3-C2-A4: In progress'],
    [
      { name: 'comment.written' },
      'Focal point, Ministry of Justice and Human Rights wrote a comment on P3-C2-A4',
    ],
    [
      { name: 'opened', subjectType: 'comment' },
      'Focal point, Ministry of Justice and Human Rights opened a comment on P3-C2-A4',
    ],
    [
      { name: 'refused', detail: 'own-update' },
      'Focal point, Ministry of Justice and Human Rights was refused (the activity P3-C2-A4): “Nobody accepts, returns or verifies their own report.”',
    ],
    [
      { name: 'refused', detail: 'a-code-of-another-day' },
      'Focal point, Ministry of Justice and Human Rights was refused (the activity P3-C2-A4): “a-code-of-another-day”',
    ],
    [{ name: 'clock.moved', post: null, person: null }, 'The program moved the demonstration clock'],
    [
      { name: 'update.submitted', plan: null, activity: null, contentHidden: true, after: null },
      'Focal point, Ministry of Justice and Human Rights sent a report on something that you do not see',
    ],
    [
      { name: 'person.deactivated', activity: null, subjectName: 'Old holder', organization: null },
      'Focal point, Ministry of Justice deactivated the account Old holder',
    ],
    [
      { name: 'signed_in', post: null, organization: null, person: { id: 'p', name: 'Amina Diallo' } },
      'Amina Diallo signed in',
    ],
    [
      { name: 'sign_in_failed', person: null, subjectName: null },
      'Somebody failed to sign in as an unknown account',
    ],
  ])('%j', (changes, sentence) => {
    expect(auditSentence(row(changes as Partial<AuditRowReply>), t as never)).toBe(sentence);
  });

  it('has words for every fact, and for the second chain, in each language', () => {
    for (const words of [en, fr, ar] as Record<string, string>[]) {
      expect(FACT_NAMES.filter((name) => !words[`did.${name}`])).toEqual([]);
      expect(ACCESS_NAMES.filter((name) => !(words[`acc.${name}`] && words[`name.${name}`]))).toEqual([]);
    }
  });
});

import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { describe, expect, test } from 'vitest';
import { SECURITY_MAIL_WORDS, SECURITY_MAILS } from '../person/security-mail-words.ts';
import { aDigest, aDigestLine } from '../testing/a-digest.ts';
import type { DigestContent, DigestLine } from './digest-content.ts';
import { subjectWords } from './digest-line-words.ts';
import { digestToText } from './digest-to-text.ts';
import { groupsOf } from './shown-groups.ts';

const aMail = (language: Language, lines: DigestLine[]): DigestContent => ({
  ...aDigest(language, 0),
  progress: [],
  moreProgress: 0,
  lines,
});
const line = (changes: Partial<DigestLine> = {}, language: Language = 'en'): DigestLine => ({
  ...aDigestLine(changes.rule ?? 'overdue', 1, language),
  ...changes,
});

describe('the lines of one card', () => {
  test('stand together in their group, where the first of them stands', () => {
    const lines = [
      line({ url: 'one', days: -40 }),
      line({ url: 'two', days: -30 }),
      line({ url: 'one', kind: 'milestone', days: -20 }),
      line({ url: 'one', rule: 'waits_for_answer', days: 3 }),
    ];
    const groups = groupsOf(lines).map((group) => group.lines.map(({ days }) => days));
    expect(groups).toEqual([[-40, -20, -30], [3]]);
  });

  test('what stands on one page but on no card is left in its order', () => {
    const urls = ['page', 'other', 'page'];
    const returns = urls.map((url, index) => line({ rule: 'return_due', kind: 'return', url, days: index }));
    expect(groupsOf(returns)[0]?.lines.map(({ days }) => days)).toEqual([0, 1, 2]);
  });
});

describe.each(LANGUAGES)('a mandate or a plan in %s', (language) => {
  const due = { en: /\bdue\b/i, fr: /échéance|retard/i, ar: /الأجل|أجله|متأخّر/ }[language];
  const ends = { en: /ends on|ended on/, fr: /prend fin le|a pris fin le/, ar: /تاريخ الانتهاء/ }[language];
  const rules = ['due_next_working_day', 'due_within_7', 'due_within_30', 'overdue'] as const;

  test.each([...rules, 'co_lead_after_14', 'coordinator_after_30'] as const)(
    'ends, and is never due: %s',
    (rule) => {
      for (const kind of ['committee_mandate', 'plan_end'] as const) {
        const days = rule.startsWith('due') ? 5 : -28;
        const mail = aMail(language, [
          line({ rule, kind, title: 'JIC', bound: 14, days, cause: null, hasLetter: false }, language),
        ]);
        const told = `${subjectWords(mail)}\n${digestToText(mail)}`;
        expect(told).not.toMatch(due);
        expect(told).toMatch(ends);
      }
    },
  );
});

test('what is due keeps its heading beside what has ended', () => {
  const text = digestToText(aMail('en', [line(), line({ kind: 'committee_mandate' })]));
  expect(text).toMatch(/\n\nPast due\n[\s\S]*, 33 days past due\n/);
  expect(text).toMatch(/\n\nEnded\n[\s\S]*ended on 30 November 2026, 33 days ago\n/);
});

describe('the subject of the short mail', () => {
  const kinds: [DigestLine['kind'], string][] = [
    ['activity', 'Jalon: 1 activity due on 30 November 2026'],
    ['milestone', 'Jalon: 1 milestone due on 30 November 2026'],
    ['return', 'Jalon: reports of one period due on 30 November 2026'],
    ['plan_end', 'Jalon: 1 mandate or plan ends on 30 November 2026'],
    ['council_date', 'Jalon: 1 due date on 30 November 2026'],
  ];
  const next = (kind: DigestLine['kind']) => line({ rule: 'due_next_working_day', kind, days: 1 });

  test.each(kinds)('names what is due: %s', (kind, words) => {
    expect(subjectWords(aMail('en', [next(kind)]))).toBe(words);
  });

  test('counts dates where kinds are mixed', () => {
    const mail = aMail('fr', [next('activity'), next('milestone')]);
    expect(subjectWords(mail)).toBe('Jalon : 2 échéances le 30 novembre 2026');
  });
});

test('a line on a return names its period once', () => {
  const due = line({ rule: 'return_due', kind: 'return', reference: 'MLI-2022 2026-Q4', title: '2026-Q4' });
  for (const language of LANGUAGES)
    expect(digestToText(aMail(language, [due])).match(/2026-Q4/g)).toHaveLength(1);
});

test('a subject whose lines are all past due does not count them twice', () => {
  expect(subjectWords(aMail('fr', [line()]))).toBe('Jalon : 1 point pour vous, en retard');
  expect(subjectWords(aMail('en', [line(), line()]))).toBe('Jalon: 2 items for you, all past due');
});

test('the product has one name, and an Arabic subject that begins with it still runs from right to left', () => {
  const mail = aMail('ar', [line({}, 'ar')]);
  expect(subjectWords(mail)).toMatch(/^\u200fJalon: /);
  const told = `${subjectWords(mail)} ${digestToText(mail)} ${JSON.stringify(SECURITY_MAIL_WORDS)}`;
  expect(told).not.toContain('جالون');
  for (const name of SECURITY_MAILS) expect(SECURITY_MAIL_WORDS[name].ar.subject).toMatch(/^\u200fJalon: /);
});

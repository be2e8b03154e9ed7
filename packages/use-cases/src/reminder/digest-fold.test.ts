import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { describe, expect, test } from 'vitest';
import { aDigest, aDigestLine } from '../testing/a-digest.ts';
import type { DigestContent, DigestLine } from './digest-content.ts';
import { glanceWords, subjectWords } from './digest-line-words.ts';
import { digestToHtml } from './digest-to-html.ts';
import { digestToText } from './digest-to-text.ts';
import { mostLinesInMail, withinRoom } from './room-in-mail.ts';
import { groupsOf, shownGroups } from './shown-groups.ts';

const aMail = (lines: DigestLine[], language: Language = 'en'): DigestContent => ({
  ...aDigest(language, 0),
  progress: [],
  moreProgress: 0,
  lines: withinRoom(lines),
});
const line = (number: number, changes: Partial<DigestLine> = {}): DigestLine => {
  const plain = aDigestLine(changes.rule ?? 'overdue', number, 'en');
  const rung = changes.rung ?? plain.rung;
  return { ...plain, title: `Matter ${number}`, rung, ...changes };
};
/** Told for so long, oldest last, so that the mail has to bring order. */
const old = (count: number, from = 100, changes: Partial<DigestLine> = {}): DigestLine[] =>
  Array.from({ length: count }, (_, number) =>
    line(from + number, {
      days: changes.rule?.startsWith('waits') ? 61 + number : -61 - number,
      ...changes,
    }),
  );
const fresh = (count: number): DigestLine[] =>
  Array.from({ length: count }, (_, number) => line(number, { days: -20 + number }));
const places = (text: string, words: string[]) => words.map((word) => text.indexOf(word));
const rising = (found: number[]) => {
  expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
  expect(found).toEqual([...found].sort((one, other) => one - other));
};

describe('what has been told for more than 60 days', () => {
  test('follows what is new, the oldest first, in one line and its link, under its number', () => {
    const text = digestToText(aMail([...old(3), ...fresh(2)]));
    rising(
      places(text, [
        'Past due\n',
        'A0 ',
        'A1 ',
        '\n\nPast due · For more than 60 days: 3',
        'A102',
        'A101',
        'A100',
      ]),
    );
    expect(text).toContain('- MLI-2022-P3-C2-A102 Matter 102 (63 days)\n  https://');
    expect(text.match(/due on/g)).toHaveLength(2);
  });

  test.each(LANGUAGES)('keeps reference, days and one link in both forms of the mail: %s', (language) => {
    const content = aMail([...fresh(3), ...old(9)], language);
    for (const mail of [digestToText(content), digestToHtml(content)])
      for (const { reference, url } of content.lines) {
        expect(mail).toContain(reference);
        expect(mail.replaceAll('&#38;', '&').split(url)).toHaveLength(2);
      }
    const days = { en: '(69 days)', fr: '(69 jours)', ar: '(69 يوماً)' }[language];
    expect(digestToText(content)).toContain(days);
  });

  test('has a short title, and a confidential one nowhere', () => {
    const long = 'The training of instructors of all services on the prevention of such violence';
    const text = digestToText(
      aMail([line(1, { days: -90, title: long }), line(2, { days: -80, title: null })]),
    );
    expect(text).toContain('- MLI-2022-P3-C2-A1 The training of instructors of all services on… (90 days)');
    expect(text).toContain('- MLI-2022-P3-C2-A2 Confidential activity (80 days)');
  });

  test('is no escalation, which is told once', () => {
    const lines = [line(1, { rule: 'coordinator_after_30', days: -500, bound: 30 })];
    expect(groupsOf(lines)[0]).toMatchObject({ lines, longStanding: [] });
  });

  test('of one card stands together, with what is new on it', () => {
    const milestone = line(2, { kind: 'milestone', url: 'one', days: -10 });
    const [group] = groupsOf([
      line(1, { url: 'one', days: -500 }),
      line(3, { url: 'two', days: -400 }),
      line(4, { url: 'three', days: -100 }),
      milestone,
      line(5, { url: 'two', kind: 'milestone', days: -70 }),
    ]);
    expect(group!.lines.map(({ days }) => days)).toEqual([-500, -10]);
    expect(group!.longStanding.map(({ days }) => days)).toEqual([-400, -70, -100]);
  });

  test('of a vacant post is in the order of its days, whether it is past due or waits', () => {
    const vacant = { rule: 'post_vacant', vacantPost: 'Deputy', title: 'A matter' } as const;
    const lines = [
      line(1, { ...vacant, rung: 'overdue', days: -100 }),
      line(2, { ...vacant, rung: 'waits_for_correction', days: 200 }),
      line(3, { ...vacant, rung: 'overdue', days: -300 }),
    ];
    const text = digestToText(aMail(lines));
    rising(
      places(text, [
        'Post vacant\nPending for more than 60 days: 3',
        '(300 days)',
        '(200 days)',
        '(100 days)',
      ]),
    );
  });
});

describe('room in the mail', () => {
  const answers = Array.from({ length: 12 }, (_, number) =>
    line(50 + number, { rule: 'waits_for_answer', days: 3 }),
  );

  test('is given to what is new in every group first, and what finds none is counted', () => {
    const groups = shownGroups(withinRoom([...fresh(10), ...old(30), ...answers]));
    expect(
      groups.map((group) => [group.lines.length, group.longStandingShown.length, group.more.length]),
    ).toEqual([
      [10, 2, 28],
      [12, 0, 0],
    ]);
    const text = digestToText(aMail([...fresh(10), ...old(30), ...answers]));
    rising(places(text, ['For more than 60 days: 30', '(90 days)', '(89 days)', 'and 28 more in Jalon']));
    expect(text).not.toContain('(88 days)');
  });

  test('that is full of what is new leaves the number of the rest, and a link', () => {
    const text = digestToText(aMail([...fresh(mostLinesInMail), ...old(9)]));
    expect(text).toContain('For more than 60 days: 9\n  and 9 more in Jalon\n  https://');
  });

  test('is shared among groups of long-standing lines', () => {
    const waiting = old(30, 200, { rule: 'waits_for_verification' });
    const groups = shownGroups(withinRoom([...old(30), ...waiting]));
    expect(groups.map(({ longStandingShown }) => longStandingShown.length)).toEqual([21, 3]);
  });
});

describe('escalations that find no room', () => {
  const escalated = (count: number, changes: Partial<DigestLine> = {}, from = 300): DigestLine[] =>
    Array.from({ length: count }, (_, number) =>
      line(from + number, { rule: 'coordinator_after_30', planReference: 'MLI-2022', days: -40, ...changes }),
    );

  test('come before what is told again next week', () => {
    const groups = shownGroups(withinRoom([...fresh(40), ...escalated(40)]));
    expect(groups.map((group) => [group.lines.length, group.more.length])).toEqual([
      [3, 37],
      [21, 19],
    ]);
  });

  test('of a vacant post too', () => {
    const vacant = { rule: 'post_vacant', vacantPost: 'Deputy' } as const;
    const weekly = escalated(30, { ...vacant, rung: 'overdue' });
    const once = escalated(10, { ...vacant, rung: 'co_lead_after_14' });
    const [group] = shownGroups(withinRoom([...weekly, ...once]));
    expect(group!.lines.filter(({ rung }) => rung === 'co_lead_after_14')).toHaveLength(10);
    expect(group!.more).toHaveLength(16);
  });

  test('are promised for the next mails, with a link to a list of each plan that has them', () => {
    const lines = [
      ...escalated(30),
      ...escalated(2, { planReference: 'COD-2013' }, 400),
      ...escalated(1, { kind: 'milestone' }, 500),
      ...escalated(1, { kind: 'plan_end' }, 600),
    ];
    const text = digestToText(aMail(lines));
    const told = (count: number) =>
      `and ${count} more that find no room here: the next weekly mails name them`;
    expect(text).toContain(`  MLI-2022 · ${told(8)}`);
    expect(text).toContain('/plans/MLI-2022/board?signal=late,at_risk\n');
    expect(text).toContain(`  COD-2013 · ${told(2)}`);
    expect(text).toContain('/plans/COD-2013/board?signal=late\n');
  });
});

describe.each(LANGUAGES)('the subject of a mail without room for all, in %s', (language) => {
  test('counts what the mail names, and what it does not', () => {
    const content = aMail([...fresh(30), ...old(5)], language);
    const words: Record<Language, string> = {
      en: 'Jalon: 24 items for you, 20 past due; and 11 more',
      fr: 'Jalon : 24 points pour vous, dont 20 en retard ; et 11 de plus',
      ar: '\u200fJalon: بنود تخصّكم: 24، منها متأخّر: 20؛ وغيرها: 11',
    };
    expect(subjectWords(content)).toBe(words[language]);
    expect(glanceWords(content)).toMatch(/24 · .*11/);
  });
});

describe('what long-standing lines have in common', () => {
  const ended = { planEndedOn: '2026-03-31' };

  test('is said once above them: their plan has ended', () => {
    const text = digestToText(aMail(old(3, 100, ended)));
    expect(text).toContain('Past due\nFor more than 60 days: 3 · the plan ended on 31 March 2026\n- MLI');
    expect(text.match(/the plan ended/g)).toHaveLength(1);
  });

  test('and what they have not stands on each', () => {
    const text = digestToText(aMail([...old(1, 100, ended), ...old(1, 200)]));
    expect(text).toContain('For more than 60 days: 2\n');
    expect(text).toContain('(61 days · the plan ended on 31 March 2026)');
    expect(text.match(/the plan ended/g)).toHaveLength(1);
  });

  test('is common to those as well that find no room', () => {
    const text = digestToText(aMail([...old(1, 200), ...old(30, 100, { ...ended, days: -900 })]));
    expect(text).not.toContain('A200');
    expect(text).toContain('For more than 60 days: 31\n');
  });

  test('is said on every line that is told in full', () => {
    const text = digestToText(aMail([line(1, { ...ended, days: -3 })]));
    expect(text).toContain('3 days past due · the plan ended on 31 March 2026\n');
  });
});

describe.each(LANGUAGES)('beside the subject in %s', (language) => {
  const subject = (lines: DigestLine[]) => subjectWords(aMail(lines, language)).replace(/^\u200f/, '');
  const waiting = [line(70, { rule: 'waits_for_answer', days: 2 })];
  const words: Record<Language, string[]> = {
    en: [
      'Jalon: 3 items for you, 2 past due; 9 pending for more than 60 days',
      'Jalon: 1 item for you, past due; 1 pending for more than 60 days',
      'Jalon: 2 items for you, all past due',
      'Jalon: 9 items pending for more than 60 days',
      'Jalon: 1 item pending for more than 60 days',
      'Jalon: 1 item for you',
    ],
    fr: [
      'Jalon : 3 points pour vous, dont 2 en retard ; 9 en suspens depuis plus de 60 jours',
      'Jalon : 1 point pour vous, en retard ; 1 en suspens depuis plus de 60 jours',
      'Jalon : 2 points pour vous, tous en retard',
      'Jalon : 9 points en suspens depuis plus de 60 jours',
      'Jalon : 1 point en suspens depuis plus de 60 jours',
      'Jalon : 1 point pour vous',
    ],
    ar: [
      'Jalon: بنود تخصّكم: 3، منها متأخّر: 2؛ ومعلّق منذ أكثر من 60 يوماً: 9',
      'Jalon: بند واحد يخصّكم، متأخّر؛ ومعلّق منذ أكثر من 60 يوماً: 1',
      'Jalon: بندان يخصّانكم، كلاهما متأخّر',
      'Jalon: بنود معلّقة منذ أكثر من 60 يوماً: 9',
      'Jalon: بند واحد معلّق منذ أكثر من 60 يوماً',
      'Jalon: بند واحد يخصّكم',
    ],
  };

  test('what is new is counted apart from what has been pending', () => {
    expect([
      subject([...fresh(2), ...waiting, ...old(9)]),
      subject([...fresh(1), ...old(1)]),
      subject(fresh(2)),
      subject(old(9)),
      subject(old(1)),
      subject(waiting),
    ]).toEqual(words[language]);
  });

  test('headings count what is new, and one number all the rest', () => {
    const lines = [...fresh(2), ...old(9), ...old(2, 200, { rule: 'waits_for_verification' })];
    const glance = glanceWords(aMail(lines, language));
    expect(glance.split(' · ')).toHaveLength(2);
    expect(glance).toMatch(/2 · .*11$/);
  });
});

test('from right to left a row keeps reference and title apart, and its heading runs the way of the mail', () => {
  const content = aMail([...fresh(1), ...old(2, 100, { planEndedOn: '2026-03-31' })], 'ar');
  const text = digestToText(content);
  expect(text).toContain('\u2068MLI-2022-P3-C2-A101\u2069 \u2068Matter 101\u2069 (62 يوماً)');
  expect(text).toContain('منذ أكثر من 60 يوماً: 2 · انتهت الخطة في 31 مارس 2026');
  expect(digestToHtml(content)).toMatch(/<h3 style="[^"]+"><span dir="rtl">منذ/);
});

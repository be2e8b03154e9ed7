import { expect, test } from 'vitest';
import type { Accepted } from '../run/evidence.ts';
import { makeStory } from '../story/make-story.ts';
import { ExpectedMails } from './expected-mails.ts';
import type { DueLine } from './lines-due.ts';
import { mostLinesInMail } from './named-in.ts';

const monday = Date.parse('2028-02-28T13:00:01Z');
const weekMs = 7 * 86_400_000;
const idsOf = (lines: readonly DueLine[]) =>
  lines.filter(({ why }) => why.startsWith('escalated')).map(({ subject }) => subject.id);

test('what an overfull mail does not name is due again, and what it names is not; where nobody can know, it may be', () => {
  const story = makeStory(7, { recipients: 600, activities: 6_000, dueShare: 1 });
  const expected = new ExpectedMails(Date.parse('2028-02-28T00:00:00Z'));
  const mails = expected.comeTo(story, monday, new Set());
  const mail = mails.find(({ isOverfull, lines }) => isOverfull && new Set(idsOf(lines)).size > 3)!;
  const escalated = mail.lines.filter(({ why }) => why.startsWith('escalated'));
  const [told, half, untold] = [...new Map(escalated.map((line) => [line.subject.id, line])).values()];
  const timesOf = (line: DueLine) =>
    mail.lines.filter(({ subject }) => subject.id === line.subject.id).length;
  const mentions = {
    [told!.subject.word]: timesOf(told!),
    [half!.subject.word]: timesOf(half!) - 0.5,
  };
  const log = { to: mail.email, programMs: monday, mentions } as unknown as Accepted;
  expected.hear([mail], [log]);
  const later = expected.dueBy(story, monday + weekMs).find(({ personId }) => personId === mail.personId)!;
  const again = idsOf(later.lines);
  expect(mail.lines.length).toBeGreaterThan(mostLinesInMail);
  expect(again).not.toContain(told!.subject.id);
  expect(again).toContain(untold!.subject.id);
  const perhaps = later.lines.filter((line) => line.perhaps).map(({ subject }) => subject.id);
  expect([...new Set(perhaps)]).toEqual([half!.subject.id]);
});

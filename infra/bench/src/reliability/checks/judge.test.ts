import { describe, expect, test } from 'vitest';
import { type ExpectedMail, ExpectedMails } from '../oracle/expected-mails.ts';
import type { Accepted, Evidence } from '../run/evidence.ts';
import { FULL, missedBlows } from '../run/trial.ts';
import { makeStory } from '../story/make-story.ts';
import { judge } from './judge.ts';

const seed = 7;
const monday = Date.parse('2028-02-28T13:00:01Z');
const minuteMs = 60_000;

/** A run on which there is nothing to say: everything due was accepted once and is written down. */
function aGoodRun(): { -readonly [Part in keyof Evidence]: Evidence[Part] } {
  const story = makeStory(seed, { recipients: 50, activities: 400, dueShare: 0.75 });
  const expected = new ExpectedMails(Date.parse('2028-02-28T00:00:00Z'));
  const mails = expected.comeTo(story, monday, new Set()).filter(({ missionKey }) => missionKey !== 'LDH');
  const accepted = mails.map((mail, index): Accepted => {
    mail.settledByMs = monday + minuteMs;
    const references = [...new Set(mail.lines.flatMap(({ subject }) => subject.reference ?? []))];
    return {
      number: index,
      atMs: 1_000 * index,
      programMs: monday + index,
      to: mail.email,
      messageId: `<${index}>`,
      worker: 'worker-1',
      acknowledged: true,
      references,
      titleWords: mail.lines.map(({ subject }) => subject.word),
      mentions: {},
      digest: '',
      bytes: 1,
    };
  });
  const digests = mails.map(({ personId, date }, index) => ({
    id: `digest-${index}`,
    personId,
    localDate: date,
    state: 'sent',
    reason: null,
    claimed: false,
  }));
  return {
    story,
    expected: mails,
    accepted,
    killed: [],
    away: [],
    digests,
    lines: mails.flatMap(({ lines }, index) =>
      lines.map(({ subject }) => ({
        digestId: `digest-${index}`,
        subjectId: subject.id,
        rule: 'overdue',
        state: 'sent',
        reason: null,
      })),
    ),
    mails: mails.map(({ personId }, index) => ({
      digestId: `digest-${index}`,
      personId,
      messageId: `<${index}>`,
      words: [] as string[],
      delivered: true,
      failure: null,
      failedAtMs: null as number | null,
      suppressed: false,
      claimed: false,
    })),
    notSentAgain: [],
    seconds: 1,
    blows: { kill: 0, 'postgres-fast': 0, 'postgres-immediate': 0, 'redis-restart': 0, 'redis-flush': 0 },
    deeds: {},
  };
}

/** Which checks find something, after a change to the run. */
function found(change: (run: ReturnType<typeof aGoodRun>) => void): string[] {
  const run = aGoodRun();
  change(run);
  return [...new Set(judge(run).map(({ check }) => check))];
}
const changed = (mail: Accepted, changes: Partial<Accepted>): Accepted => ({ ...mail, ...changes });

describe('the checks', () => {
  test('say nothing of a good run', () => {
    expect(judge(aGoodRun())).toEqual([]);
    expect(aGoodRun().expected.length).toBeGreaterThan(20);
  });

  test('find a mail that was never accepted, or names too little', () => {
    expect(found((run) => (run.accepted = run.accepted.slice(1)))).toContain('due');
    const silent = (run: ReturnType<typeof aGoodRun>) => {
      run.accepted = run.accepted.map((mail, index) =>
        index === 3 ? changed(mail, { references: [] }) : mail,
      );
    };
    expect(found(silent)).toEqual(['due', 'recorded']);
    // The reference of a milestone is its activity's: without its own word it was not told.
    const wordless = (run: ReturnType<typeof aGoodRun>) => {
      const milestone = run.expected.findIndex(({ lines }) =>
        lines.some(({ subject }) => subject.word.startsWith('Qm')),
      );
      run.accepted = run.accepted.map((mail, index) =>
        index === milestone
          ? changed(mail, { titleWords: mail.titleWords.filter((word) => word[1] !== 'm') })
          : mail,
      );
    };
    expect(found(wordless)).toEqual(['due', 'recorded']);
  });

  test('find a repeat without a doubt, and excuse one with it', () => {
    const repeat = (changes: Partial<Accepted>) => (run: ReturnType<typeof aGoodRun>) => {
      const [first, ...others] = run.accepted;
      run.accepted = [changed(first!, changes), { ...first!, atMs: first!.atMs + 90_000 }, ...others];
    };
    expect(found(repeat({}))).toEqual(['once']);
    expect(found(repeat({ acknowledged: false }))).toEqual([]);
    const another = (run: ReturnType<typeof aGoodRun>) => {
      repeat({ acknowledged: false })(run);
      run.accepted = run.accepted.map((mail, index) =>
        index === 1 ? changed(mail, { messageId: '<another>' }) : mail,
      );
    };
    expect(found(another)).toContain('once');
    const killed = (run: ReturnType<typeof aGoodRun>) => {
      repeat({})(run);
      run.killed = [{ worker: 'worker-1', atMs: 5 }];
    };
    expect(found(killed)).toEqual([]);
  });

  test('find a mail to somebody without a right, and a title that is confidential', () => {
    expect(found((run) => (run.expected[0]!.lines = []))).toContain('right');
    const confidential = (run: ReturnType<typeof aGoodRun>) => {
      const { subject } = run.expected.flatMap(({ lines }) => lines).find((line) => line.subject.card)!;
      subject.card!.confidentialSinceMs = 0;
    };
    expect(found(confidential)).toEqual(['right']);
    const renewed = (run: ReturnType<typeof aGoodRun>) => {
      run.accepted = run.accepted.map((mail, index) =>
        index === 0 ? changed(mail, { titleWords: [...mail.titleWords, 'Qcbko99q'] }) : mail,
      );
    };
    expect(found(renewed)).toEqual(['right']);
  });

  test('find a mail that was tried with a title that was confidential by then, and none that was tried before', () => {
    const keptOf = (triedAfterMs: number) => (run: ReturnType<typeof aGoodRun>) => {
      const [secret] = run.story.cards.slice(-1);
      secret!.confidentialSinceMs = monday;
      const words = [secret!.title.split(' ').at(-1)!];
      run.mails = [
        ...run.mails,
        { ...run.mails[0]!, delivered: false, failedAtMs: monday + triedAfterMs, words, messageId: '<kept>' },
      ];
    };
    expect(found(keptOf(1))).toContain('right');
    expect(found(keptOf(-1))).not.toContain('right');
  });

  test('find one before its hour, and two on one day', () => {
    const early = (run: ReturnType<typeof aGoodRun>) => {
      const { dueAtMs } = run.expected[0]!;
      run.accepted = run.accepted.map((mail, index) =>
        index === 0 ? changed(mail, { programMs: dueAtMs - 1 }) : mail,
      );
    };
    expect(found(early)).toEqual(['hour']);
    const second = (run: ReturnType<typeof aGoodRun>) => {
      run.accepted = [...run.accepted, changed(run.accepted[0]!, { messageId: '<another>' })];
    };
    expect(found(second)).toContain('hour');
  });

  test('find a refusal that is not listed', () => {
    expect(found((run) => (run.expected[0]!.refusedForGood = true))).toContain('failed');
    expect(found((run) => (run.notSentAgain = ['p1@bko.example.org']))).toEqual(['failed']);
  });

  test('find a line that is said to be sent and stands in no mail, and one that does without having found room', () => {
    const isFew = ({ lines }: ExpectedMail) =>
      new Set(lines.map(({ subject }) => subject.reference)).size > 2;
    /** Of a mail that has no room for all its lines the first one. */
    const withoutRoom = (reason: string | null, isNamed: boolean) =>
      found((run) => {
        const place = run.expected.findIndex(isFew);
        const mail = run.expected[place]!;
        const { id, word } = mail.lines[0]!.subject;
        const lines = mail.lines.map((line) => ({ ...line, perhaps: line.subject.id === id }));
        run.expected = run.expected.with(place, { ...mail, lines, isOverfull: true });
        run.lines = run.lines.map((line) =>
          line.digestId === `digest-${place}` && line.subjectId === id && reason
            ? { ...line, state: 'suppressed', reason }
            : line,
        );
        const accepted = run.accepted[place]!;
        const titleWords = accepted.titleWords.filter((one) => isNamed || one !== word);
        run.accepted = run.accepted.with(place, changed(accepted, { titleWords }));
      });
    expect(withoutRoom(null, true)).toEqual([]);
    expect(withoutRoom('no_room', false)).toEqual([]);
    expect(withoutRoom(null, false)).toEqual(['recorded']);
    expect(withoutRoom('no_room', true)).toEqual(['recorded']);
  });

  test('find lines that say something else, and what is left over', () => {
    const suppressed = (run: ReturnType<typeof aGoodRun>) => {
      run.lines = run.lines.map((line, index) => (index === 0 ? { ...line, state: 'suppressed' } : line));
    };
    expect(found(suppressed)).toContain('recorded');
    const waiting = (run: ReturnType<typeof aGoodRun>) => {
      run.mails = run.mails.map((mail, index) => (index === 0 ? { ...mail, claimed: true } : mail));
    };
    expect(found(waiting)).toEqual(['finished']);
  });
});

test('a run on a quick machine, in which nothing was restarted, is found out', () => {
  const fallen = {
    kill: 49,
    'postgres-fast': 0,
    'postgres-immediate': 1,
    'redis-restart': 0,
    'redis-flush': 0,
  };
  expect(missedBlows({ size: FULL, backend: 'PostgreSQL' }, fallen)).toEqual(['postgres-fast']);
  expect(missedBlows({ size: FULL, backend: 'Redis' }, fallen)).toContain('redis-flush');
});

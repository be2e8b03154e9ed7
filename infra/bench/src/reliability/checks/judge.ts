import type { DueSubject } from '../oracle/due-subjects.ts';
import type { ExpectedMail } from '../oracle/expected-mails.ts';
import { isNamedIn, mostLinesInMail } from '../oracle/named-in.ts';
import { isWorked } from '../oracle/working-days.ts';
import { localDateAt } from '../oracle/zone-2028.ts';
import type { Accepted, Evidence } from '../run/evidence.ts';
import { wordOf } from '../story/story.ts';
import type { Fault } from './fault.ts';
import { readRecords } from './recorded.ts';

/** A worker that was killed, or a database that went, so soon after an acceptance could not write it down. */
const doubtMs = 15_000;

/** Holds everything that was accepted against everything that was due. Answers what is wrong, in words. */
export function judge(evidence: Evidence): Fault[] {
  const { story, expected, accepted } = evidence;
  const missions = new Map(story.missions.map((mission) => [mission.key, mission]));
  const owed = new Map(expected.map((mail) => [`${mail.email} ${mail.date}`, mail]));
  const homes = homeOf(evidence);
  const wasInDoubt = doubts(evidence);
  const got = Map.groupBy(accepted, (mail) => {
    const mission = missions.get(homes.get(mail.to)!);
    return `${mail.to} ${mission ? localDateAt(mail.programMs, mission.zone) : 'nowhere'}`;
  });
  const faults: Fault[] = [];
  for (const [key, mail] of owed) faults.push(...arrived(mail, got.get(key) ?? []));
  for (const [key, mails] of got) {
    faults.push(...wanted(key, owed.get(key), mails), ...inTime(key, owed.get(key), mails, wasInDoubt));
    const [to, date] = key.split(' ') as [string, string];
    const mission = missions.get(homes.get(to)!);
    if (!mission || !isWorked(date, mission))
      faults.push({ check: 'hour', what: `${key}: a mail on a day off` });
  }
  return [
    ...faults,
    ...repeats(evidence, wasInDoubt),
    ...titles(evidence),
    ...readRecords(evidence),
    ...evidence.notSentAgain.map((email) => ({
      check: 'failed' as const,
      what: `${email}: refused for good, and not there to be sent again`,
    })),
  ];
}

/** The mission whose days a person lives by: all of the story have one of their own in their address. */
function homeOf({ story }: Evidence): Map<string, string> {
  return new Map(story.people.map(({ email }) => [email, email.split('@')[1]!.slice(0, 3).toUpperCase()]));
}

function arrived(mail: ExpectedMail, got: readonly Accepted[]): Fault[] {
  const name = `${mail.email} ${mail.date}`;
  if (mail.refusedForGood || mail.lines.every(({ perhaps }) => perhaps)) return [];
  const [first] = got;
  if (!first) return [{ check: 'due', what: `${name}: due and never accepted` }];
  if (first.programMs > mail.settledByMs)
    return [{ check: 'due', what: `${name}: accepted long after its hour` }];
  const due = subjectsOf(mail);
  const missing = due.filter((subject) => !isNamedIn(first, subject));
  // A subject can have two lines, and some that it named may be needed no longer when it leaves.
  const isFull = mail.isOverfull && due.length - missing.length >= mostLinesInMail / 2;
  if (missing.length === 0 || isFull) return [];
  return [{ check: 'due', what: `${name}: says nothing of ${missing.map(nameOf).join(', ')}` }];
}

function subjectsOf({ lines }: ExpectedMail): DueSubject[] {
  const due = lines.filter(({ perhaps }) => !perhaps);
  return [...new Map(due.map(({ subject }) => [subject.id, subject])).values()];
}

function nameOf({ reference, word }: DueSubject): string {
  return reference === null ? word : `${reference} (${word})`;
}

/** Somebody got what they were not owed: a mail, or a line of it. */
function wanted(name: string, mail: ExpectedMail | undefined, got: readonly Accepted[]): Fault[] {
  if (!mail || mail.lines.length === 0)
    return [{ check: 'right', what: `${name}: a mail that nobody was owed` }];
  const due = new Set(mail.lines.flatMap(({ subject }) => [subject.reference, subject.word]));
  return got.flatMap(({ references, titleWords }) => {
    const beyond = [...references, ...titleWords].filter((mark) => !due.has(mark));
    return beyond.length > 0
      ? [{ check: 'right' as const, what: `${name}: told of ${beyond.join(', ')} without a reason` }]
      : [];
  });
}

function inTime(
  name: string,
  mail: ExpectedMail | undefined,
  got: readonly Accepted[],
  wasInDoubt: (one: Accepted) => boolean,
): Fault[] {
  const early = got.filter(({ programMs }) => mail && programMs < mail.dueAtMs);
  const ids = new Set(got.map(({ messageId }) => messageId));
  // A second one after a doubt is a repeat, and should bear the first one's Message-ID; else it is a second mail.
  const isRepeat = got.slice(0, -1).every(wasInDoubt);
  const second: Fault = isRepeat
    ? { check: 'once', what: `${name}: repeated under another Message-ID` }
    : { check: 'hour', what: `${name}: ${ids.size} different mails in one day` };
  return [
    ...early.map(({ programMs }) => ({
      check: 'hour' as const,
      what: `${name}: accepted ${Math.round((mail!.dueAtMs - programMs) / 60_000)} minutes before its hour`,
    })),
    ...(ids.size > 1 ? [second] : []),
  ];
}

/** Nobody can know whether the worker knew of this acceptance, or could write it down. */
function doubts({ killed, away }: Evidence): (one: Accepted) => boolean {
  return ({ atMs, worker, acknowledged }) =>
    !acknowledged ||
    killed.some((one) => one.worker === worker && one.atMs >= atMs && one.atMs - atMs < doubtMs) ||
    away.some(({ fromMs, toMs }) => fromMs < atMs + doubtMs && atMs < toMs);
}

/** Every acceptance but the last must have been in doubt when the next attempt began. */
function repeats({ accepted }: Evidence, wasInDoubt: (one: Accepted) => boolean): Fault[] {
  const faults: Fault[] = [];
  for (const [id, mails] of Map.groupBy(accepted, ({ messageId }) => messageId)) {
    const to = new Set(mails.map((mail) => mail.to));
    if (to.size > 1) faults.push({ check: 'once', what: `${id}: one Message-ID for ${[...to].join(', ')}` });
    for (const mail of mails.slice(0, -1)) {
      if (wasInDoubt(mail)) continue;
      faults.push({ check: 'once', what: `${mail.to} ${id}: accepted and acknowledged, and sent again` });
    }
  }
  return faults;
}

/** A title, its milestones' too, may be told only while its card is not confidential. */
function titles({ story, accepted, mails }: Evidence): Fault[] {
  const since = new Map(
    story.cards.flatMap(({ id, confidentialSinceMs }) =>
      confidentialSinceMs === null ? [] : [[id, confidentialSinceMs] as const],
    ),
  );
  const titled = [...story.cards, ...story.milestones.map((one) => ({ ...one, id: one.cardId }))];
  const secret = new Map(
    titled.flatMap((one) => (since.has(one.id) ? [[wordOf(one), since.get(one.id)!] as const] : [])),
  );
  const told = accepted.flatMap(({ to, titleWords, programMs }) =>
    titleWords
      .filter((word) => programMs >= (secret.get(word) ?? Number.POSITIVE_INFINITY))
      .map((word) => ({ check: 'right' as const, what: `${to}: the title of a confidential card, ${word}` })),
  );
  // What was tried before its card became confidential stays as it was tried: whoever may not see the card is not
  // shown it, and it is written anew before it is sent again.
  const kept = mails
    .filter(({ delivered, suppressed }) => !delivered && !suppressed)
    .filter(({ words, failedAtMs }) => {
      const triedAtMs = failedAtMs ?? Number.POSITIVE_INFINITY;
      return words.some((word) => secret.has(word) && secret.get(word)! <= triedAtMs);
    })
    .map(({ messageId }) => ({
      check: 'right' as const,
      what: `${messageId}: keeps the title of a confidential card`,
    }));
  return [...told, ...kept];
}

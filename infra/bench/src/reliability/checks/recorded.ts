import { subjectsById } from '../oracle/due-subjects.ts';
import { isNamedIn } from '../oracle/named-in.ts';
import type { DigestRow, Evidence, LineRow, MailRow } from '../run/evidence.ts';
import type { Fault } from './fault.ts';

/** Holds the rows of the database against the log of the mail server. */
export function readRecords(evidence: Evidence): Fault[] {
  const { digests, lines, mails } = evidence;
  const linesOf = Map.groupBy(lines, ({ digestId }) => digestId);
  const mailOf = new Map(mails.flatMap((mail) => (mail.digestId ? [[mail.digestId, mail] as const] : [])));
  return [
    ...unfinished(digests, lines, mails),
    ...refusals(evidence, mailOf),
    ...deliveries(evidence),
    ...digests.flatMap((digest) =>
      agrees(digest, linesOf.get(digest.id) ?? [], mailOf.get(digest.id) ?? null),
    ),
    ...sentLines(evidence, linesOf),
    ...namedLines(evidence, linesOf, mailOf),
  ];
}

function unfinished(
  digests: readonly DigestRow[],
  lines: readonly LineRow[],
  mails: readonly MailRow[],
): Fault[] {
  const counts = {
    'digests planned': digests.filter(({ state }) => state === 'planned').length,
    'digests claimed': digests.filter(({ claimed }) => claimed).length,
    'lines planned': lines.filter(({ state }) => state === 'planned').length,
    'mails claimed': mails.filter(({ claimed }) => claimed).length,
    'mails waiting': mails.filter((mail) => !mail.delivered && mail.failedAtMs === null && !mail.suppressed)
      .length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ check: 'finished', what: `${count} ${what}` }));
}

/** The server refused them for good: the mail says with which answer, and its lines have failed. */
function refusals({ expected, digests, mails }: Evidence, mailOf: ReadonlyMap<string, MailRow>): Fault[] {
  const digestOf = new Map(digests.map((digest) => [`${digest.personId} ${digest.localDate}`, digest]));
  const listed = expected
    .filter(({ refusedForGood }) => refusedForGood)
    .flatMap(({ personId, email, date }) => {
      const digest = digestOf.get(`${personId} ${date}`);
      const mail = digest && mailOf.get(digest.id);
      const isListed =
        isGivenUp(mail) &&
        !mail.delivered &&
        /\b55[04]\b/.test(mail.failure ?? '') &&
        digest?.state === 'failed';
      return isListed
        ? []
        : [{ check: 'failed' as const, what: `${email} ${date}: refused, and not listed as failed` }];
    });
  const many = expected.filter(({ refusedForGood }) => refusedForGood).length;
  const failed = mails.filter(isGivenUp).length;
  return failed > many
    ? [
        ...listed,
        { check: 'failed', what: `${failed - many} mails have failed that the server would have taken` },
      ]
    : listed;
}

/** Delivered is what the server has in its log, no more and no less. */
function deliveries({ accepted, mails }: Evidence): Fault[] {
  const logged = new Set(accepted.map(({ messageId }) => messageId));
  const delivered = new Set(mails.filter((mail) => mail.delivered).map(({ messageId }) => messageId));
  return [
    ...[...delivered]
      .filter((id) => !logged.has(id))
      .map((id) => ({ check: 'recorded' as const, what: `${id}: said to be delivered, never accepted` })),
    ...[...logged]
      .filter((id) => !delivered.has(id))
      .map((id) => ({ check: 'recorded' as const, what: `${id}: accepted, and not said to be delivered` })),
  ];
}

/** A digest, its mail and its lines tell the same. */
function agrees(digest: DigestRow, lines: readonly LineRow[], mail: MailRow | null): Fault[] {
  const states = new Set(lines.map(({ state }) => state));
  const name = `digest ${digest.id} of ${digest.localDate}`;
  const wrong = (what: string): Fault[] => [{ check: 'recorded', what: `${name}: ${what}` }];
  const unexplained = lines.some(({ state, reason }) => state === 'suppressed' && !reason);
  if (unexplained) return wrong('a line was suppressed without a reason');
  if (digest.state === 'sent') {
    if (!mail?.delivered) return wrong('sent, but its mail is not delivered');
    return states.has('sent') && !states.has('failed') ? [] : wrong('sent, but none of its lines is');
  }
  if (digest.state === 'failed') {
    return isGivenUp(mail) && states.has('failed') && !states.has('sent')
      ? []
      : wrong('failed, but its lines have not');
  }
  if (digest.state === 'suppressed') {
    if (mail?.delivered) return wrong('suppressed, but delivered');
    return states.has('sent') ? wrong('suppressed, but a line of it is said to be sent') : [];
  }
  return [];
}

/** The lines that are said to be sent are those that were due, one by one. */
function sentLines(
  { expected, digests }: Evidence,
  linesOf: ReadonlyMap<string, readonly LineRow[]>,
): Fault[] {
  const owed = new Map(expected.map((mail) => [`${mail.personId} ${mail.date}`, mail]));
  return digests.flatMap((digest) => {
    const told = (linesOf.get(digest.id) ?? []).filter(({ state }) => state === 'sent' || state === 'failed');
    const mail = owed.get(`${digest.personId} ${digest.localDate}`);
    const due = new Set(mail?.lines.map(({ subject }) => subject.id));
    // Of an overfull mail the lines that it does not name are not said to be sent.
    const must = mail?.isOverfull ? [] : (mail?.lines ?? []).filter(({ perhaps }) => !perhaps);
    const said = new Set(told.map(({ subjectId }) => subjectId));
    const unsaid = new Set(must.map(({ subject }) => subject.id).filter((id) => !said.has(id)));
    const differ = unsaid.size + [...said].filter((id) => !due.has(id)).length;
    return differ === 0
      ? []
      : [
          {
            check: 'recorded',
            what: `digest ${digest.id} of ${digest.localDate}: ${differ} lines are not as they were due`,
          },
        ];
  });
}

/** What is said to be sent stands in the mail, and what is said to have found no room does not. */
function namedLines(
  { story, digests, accepted }: Evidence,
  linesOf: ReadonlyMap<string, readonly LineRow[]>,
  mailOf: ReadonlyMap<string, MailRow>,
): Fault[] {
  const subjects = subjectsById(story);
  const log = Map.groupBy(accepted, ({ messageId }) => messageId);
  return digests.flatMap((digest) => {
    const mails = log.get(mailOf.get(digest.id)?.messageId ?? '') ?? [];
    const lines = mails.length > 0 ? (linesOf.get(digest.id) ?? []) : [];
    const said = new Set(lines.filter(({ state }) => state === 'sent').map(({ subjectId }) => subjectId));
    const silent = [...said].filter((id) => !mails.some((mail) => isNamedIn(mail, subjects.get(id)!))).length;
    // By the word of its title: a reference stands in the lines of milestones too.
    const words = new Set([...said].map((id) => subjects.get(id)!.word));
    const told = lines
      .filter(({ reason }) => reason === 'no_room')
      .map(({ subjectId }) => subjects.get(subjectId)!.word)
      .filter((word) => !words.has(word) && mails.some(({ titleWords }) => titleWords.includes(word))).length;
    const name = `digest ${digest.id} of ${digest.localDate}`;
    return [
      ...(silent > 0 ? [`${name}: ${silent} lines are said to be sent that its mail does not name`] : []),
      ...(told > 0 ? [`${name}: ${told} lines are said to have found no room that its mail names`] : []),
    ].map((what) => ({ check: 'recorded' as const, what }));
  });
}

function isGivenUp(mail: MailRow | null | undefined): mail is MailRow {
  return mail != null && mail.failedAtMs !== null;
}

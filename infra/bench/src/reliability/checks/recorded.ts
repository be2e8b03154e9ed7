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
    const due = new Set(
      owed.get(`${digest.personId} ${digest.localDate}`)?.lines.map(({ subject }) => subject.id),
    );
    const said = new Set(told.map(({ subjectId }) => subjectId));
    const differ =
      [...due].filter((id) => !said.has(id)).length + [...said].filter((id) => !due.has(id)).length;
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

function isGivenUp(mail: MailRow | null | undefined): mail is MailRow {
  return mail != null && mail.failedAtMs !== null;
}

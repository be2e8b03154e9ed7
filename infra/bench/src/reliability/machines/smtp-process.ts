import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { SeededRandom } from '../story/seeded-random.ts';
import { REFERENCE, TITLE_WORD } from '../story/story.ts';
import type { AcceptedMail, SmtpBehaviour, SmtpStatus } from './accepted-mail.ts';

/**
 * A mail server in a process of its own that answers, refuses, falls silent and drops connections, and keeps a log of
 * what it has accepted: a line is written before the acknowledgement leaves. Arguments: the log file and a seed.
 */
const [logFile, seed] = process.argv.slice(2);
const statusEveryMs = 50;
/** So that every message gets through in the end, and a doubt is raised once for each. */
const mostTroubles = 3;

const random = new SeededRandom(Number(seed));
const troubles = new Map<string, number>();
const doubted = new Set<string>();
/** The last message of each connection, until its sender says something further. */
const unread = new Map<string, number>();
const deeds: Record<string, number> = {};
let behaviour: SmtpBehaviour = {
  holdBack: [],
  refuse: [],
  answer451: 0,
  dropBefore: 0,
  dropAfter: 0,
  stallBefore: 0,
  stallAfter: 0,
};
let heldBack = new Set<string>();
let refused = new Set<string>();
let accepted = 0;
let lastAtMs = Date.now();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onMailFrom: (_address, { id }, done) => {
    // Whoever goes on has read the answer.
    unread.delete(id);
    done();
  },
  onClose: ({ id }) => {
    const number = unread.get(id);
    unread.delete(id);
    if (number !== undefined) appendFileSync(logFile!, `${JSON.stringify({ unread: number })}\n`);
  },
  onRcptTo: ({ address }, _session, done) => {
    lastAtMs = Date.now();
    if (heldBack.has(address)) return done(answer(451, 'held back'));
    if (refused.has(address) && isEven(address)) return done(answer(550, 'no such mailbox'));
    done();
  },
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      take(Buffer.concat(chunks), session).then(
        (deed) => {
          lastAtMs = Date.now();
          if (deed === 'accepted') return done();
          if (deed === '451') return done(answer(451, 'try again'));
          if (deed === '554') return done(answer(554, 'not wanted'));
          if (deed.startsWith('drop')) cut(session);
          // What is left is silence.
        },
        (error: Error) => done(error),
      );
    });
  },
});
// A client that was killed leaves a connection behind.
server.on('error', () => undefined);

type Deed = 'accepted' | '451' | '554' | 'dropBefore' | 'stallBefore' | 'dropAfter' | 'stallAfter';

async function take(raw: Buffer, session: SMTPServerSession): Promise<Deed> {
  const mail = await PostalMime.parse(raw);
  const to = session.envelope.rcptTo[0]?.address ?? '';
  const messageId = mail.messageId ?? '';
  const deed = choose(to, messageId);
  deeds[deed] = (deeds[deed] ?? 0) + 1;
  if (deed === 'accepted' || deed === 'dropAfter' || deed === 'stallAfter') {
    const words = `${mail.subject}\n${mail.text}\n${mail.html}`;
    accepted += 1;
    unread.set(session.id, accepted);
    const line: AcceptedMail = {
      number: accepted,
      atMs: Date.now(),
      to,
      messageId,
      worker: session.hostNameAppearsAs,
      acknowledged: deed === 'accepted',
      references: [...new Set(words.match(REFERENCE))],
      titleWords: [...new Set(words.match(TITLE_WORD))],
      mentions: mentionsIn(mail.text ?? ''),
      digest: createHash('sha256')
        .update(mail.text ?? '')
        .digest('hex'),
      bytes: raw.length,
    };
    appendFileSync(logFile!, `${JSON.stringify(line)}\n`);
  }
  return deed;
}

function mentionsIn(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [mark] of [...text.matchAll(REFERENCE), ...text.matchAll(TITLE_WORD)])
    counts[mark] = (counts[mark] ?? 0) + 1;
  return counts;
}

function choose(to: string, messageId: string): Deed {
  if (refused.has(to)) return '554';
  const before = troubles.get(messageId) ?? 0;
  let share = random.next();
  const falls = (deed: keyof SmtpBehaviour) => {
    share -= behaviour[deed] as number;
    return share < 0;
  };
  const may = before < mostTroubles;
  const trouble = (deed: Deed): Deed => {
    troubles.set(messageId, before + 1);
    return deed;
  };
  if (falls('answer451')) return may ? trouble('451') : 'accepted';
  if (falls('dropBefore')) return may ? trouble('dropBefore') : 'accepted';
  if (falls('stallBefore')) return may ? trouble('stallBefore') : 'accepted';
  if (doubted.has(messageId)) return 'accepted';
  const isDoubtful = falls('dropAfter') ? 'dropAfter' : falls('stallAfter') ? 'stallAfter' : null;
  if (isDoubtful) doubted.add(messageId);
  return isDoubtful ?? 'accepted';
}

function cut({ id }: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.id === id) connection._socket.destroy();
}

function answer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

function isEven(address: string): boolean {
  return Number(/\d+/.exec(address)?.[0] ?? 0) % 2 === 0;
}

process.on('message', (message: SmtpBehaviour) => {
  behaviour = message;
  heldBack = new Set(message.holdBack);
  refused = new Set(message.refuse);
});
// Whoever started it holds the other end of the channel.
process.once('disconnect', () => process.exit(0));
if (!process.connected) process.exit(0);

server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as AddressInfo;
  const say = () => process.send?.({ kind: 'status', port, accepted, lastAtMs, deeds } satisfies SmtpStatus);
  say();
  setInterval(say, statusEveryMs);
});

import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface TestSmtpServer {
  url: string;
  /** Everything it has accepted, in order. */
  received: Email[];
  /** What it answers to the next mails instead of taking them: a code such as 451 or 550, by recipient. */
  refuse: Map<string, number>;
  /** What it does wrong with the mails to a recipient: it says nothing more, or hangs up before or after it took one. */
  trouble: Map<string, 'stall' | 'drop-before-taking' | 'drop-after-taking'>;
  close(): Promise<void>;
}

/** A real SMTP server on the loopback address. */
export async function anSmtpServer(): Promise<TestSmtpServer> {
  const received: Email[] = [];
  const refuse = new Map<string, number>();
  const trouble: TestSmtpServer['trouble'] = new Map();
  const hangUp = (id: string) => {
    for (const connection of server.connections as Set<{ id: string; close(): void; _socket: Socket }>)
      if (connection.id === id) connection._socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse.get(address);
      done(code ? Object.assign(new Error('not today'), { responseCode: code }) : null);
    },
    onData: (stream, session, done) => {
      const wrong = session.envelope.rcptTo.map(({ address }) => trouble.get(address)).find(Boolean);
      if (wrong === 'drop-before-taking') {
        hangUp(session.id);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          if (wrong === 'stall') return;
          received.push(mail);
          if (wrong === 'drop-after-taking') hangUp(session.id);
          else done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse,
    trouble,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

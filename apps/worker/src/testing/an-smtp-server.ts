import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface TestSmtpServer {
  url: string;
  /** Everything it has accepted, in order. */
  received: Email[];
  /** What it answers to the next mails instead of taking them: a code such as 451 or 550, by recipient. */
  refuse: Map<string, number>;
  close(): Promise<void>;
}

/** A real SMTP server on the loopback address. */
export async function anSmtpServer(): Promise<TestSmtpServer> {
  const received: Email[] = [];
  const refuse = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse.get(address);
      done(code ? Object.assign(new Error('not today'), { responseCode: code }) : null);
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push(mail);
          done();
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

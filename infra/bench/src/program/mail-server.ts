import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the mail server has taken so far. */
export interface TakenMails {
  readonly port: number;
  readonly mails: number;
  /** Different Message-IDs among them. */
  readonly different: number;
  readonly bytes: number;
}

/** A real SMTP server on the loopback address, in a process of its own so that it takes no time of ours. */
export interface MailServer {
  readonly url: string;
  taken(): Promise<TakenMails>;
  stop(): void;
}

export async function startMailServer(): Promise<MailServer> {
  const child = fork(fileURLToPath(new URL('./mail-server-process.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const ask = () =>
    new Promise<TakenMails>((resolve, reject) => {
      child.once('message', (said) => resolve(said as TakenMails));
      child.once('exit', () => reject(new Error('The mail server has ended.')));
      child.send('how many?');
    });
  const { port } = await ask();
  return { url: `smtp://127.0.0.1:${port}`, taken: ask, stop: () => child.kill() };
}

import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AcceptedMail, SmtpBehaviour, SmtpStatus } from './accepted-mail.ts';
import { endedWithin, NODE_ARGUMENTS } from './child.ts';

const PROGRAM = fileURLToPath(new URL('./smtp-process.ts', import.meta.url));
const READY_WITHIN_MS = 20_000;
/** What a worker grants the server before it gives up on it; the program's own 45 s are too long for a test. */
export const SMTP_PATIENCE_MS = 2_000;

const GOOD: SmtpBehaviour = {
  holdBack: [],
  refuse: [],
  answer451: 0,
  dropBefore: 0,
  dropAfter: 0,
  stallBefore: 0,
  stallAfter: 0,
};

/** The mail server of the harness, in its own process. */
export class Smtp {
  readonly #process: ChildProcess;
  readonly #logFile: string;
  #behaviour: SmtpBehaviour = GOOD;
  status: SmtpStatus;

  private constructor(process: ChildProcess, logFile: string, status: SmtpStatus) {
    this.#process = process;
    this.#logFile = logFile;
    this.status = status;
    process.on('message', (message: SmtpStatus) => {
      this.status = message;
    });
  }

  static async start(logFile: string, seed: number): Promise<Smtp> {
    const child = fork(PROGRAM, [logFile, String(seed)], {
      execArgv: NODE_ARGUMENTS,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const status = await new Promise<SmtpStatus>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The mail server did not start.')), READY_WITHIN_MS);
      child.once('message', (message: SmtpStatus) => {
        clearTimeout(late);
        resolve(message);
      });
      child.once('exit', () => reject(new Error('The mail server has ended.')));
    });
    return new Smtp(child, logFile, status);
  }

  /** For the worker of this name: it says its name with EHLO. */
  urlFor(worker: string): string {
    const patience = ['connectionTimeout', 'greetingTimeout', 'socketTimeout']
      .map((name) => `${name}=${SMTP_PATIENCE_MS}`)
      .join('&');
    return `smtp://127.0.0.1:${this.status.port}?name=${worker}&${patience}`;
  }

  behave(changes: Partial<SmtpBehaviour>): void {
    this.#behaviour = { ...this.#behaviour, ...changes };
    this.#process.send(this.#behaviour);
  }

  /** Everything it has accepted, in order. */
  accepted(): AcceptedMail[] {
    if (!existsSync(this.#logFile)) return [];
    const lines = readFileSync(this.#logFile, 'utf8').split('\n').filter(Boolean);
    const said = lines.map((line) => JSON.parse(line) as AcceptedMail | { unread: number });
    const unread = new Set(said.flatMap((one) => ('unread' in one ? [one.unread] : [])));
    return said.flatMap((one) =>
      'unread' in one ? [] : [{ ...one, acknowledged: one.acknowledged && !unread.has(one.number) }],
    );
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGKILL');
    await endedWithin(this.#process);
  }
}

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Whether somebody sits at the terminal who could answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true;
}

/** Asks one question and answers what was typed, without blanks around it. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${question}: `)).trim();
  } finally {
    terminal.close();
  }
}

/** Asks for something that must not be seen: what is typed is not shown. */
export async function askHidden(question: string): Promise<string> {
  process.stdout.write(`${question}: `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stdout.write('\n');
  }
}

/** The first line of what was piped into the program; empty where nothing was. */
export async function pipedLine(): Promise<string> {
  const terminal = createInterface({ input: process.stdin });
  for await (const line of terminal) return line;
  return '';
}

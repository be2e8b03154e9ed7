import { parseArgs } from 'node:util';
import { environmentFor } from './environment-for.ts';

/** One command of the command line. */
export interface Command {
  /** The words that call it, such as `administrator add`. */
  readonly name: string;
  /** The words and options as `jalon help` shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Answers the exit code. */
  run(values: Values): Promise<number>;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Each command loads its own part of the program, so that the help and a wrong line answer at once. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'start',
    usage: 'start',
    summary: 'runs everything until Ctrl-C: database, api, worker and web app',
    options: {},
    run: async () => (await import('./start/start.ts')).start(environmentFor('start')),
  },
  {
    name: 'migrate',
    usage: 'migrate',
    summary: 'brings the tables of the database to this version',
    options: {},
    run: async () =>
      (await import('./database/migrate-database.ts')).migrateDatabase(environmentFor('migrate')),
  },
  {
    name: 'demo',
    usage: 'demo [--reset]',
    summary: 'loads the demonstration data into an empty database; --reset loads it anew',
    options: { reset: { type: 'boolean' } },
    run: async ({ reset }) =>
      (await import('./demonstration/load-demonstration-data.ts')).demo(
        environmentFor('start'),
        reset === true,
      ),
  },
  {
    name: 'administrator add',
    usage: 'administrator add [--email …] [--name …] [--language en|fr|ar]',
    summary: 'makes an account that manages accounts',
    options: { email: { type: 'string' }, name: { type: 'string' }, language: { type: 'string' } },
    run: async ({ email, name, language }) => {
      const { addAdministratorAccount } = await import('./administrator/add-administrator-account.ts');
      return addAdministratorAccount(environmentFor('migrate'), {
        email: asText(email),
        name: asText(name),
        language: asText(language),
      });
    },
  },
  {
    name: 'verify-audit',
    usage: 'verify-audit [--expect N:HASH] [--expect-access N:HASH]',
    summary: 'walks both chains of the trail, and looks for the ends that were noted before',
    options: { expect: { type: 'string' }, 'expect-access': { type: 'string' } },
    run: async ({ expect, 'expect-access': expectAccess }) => {
      const { verifyAudit } = await import('./audit/verify-audit.ts');
      const noted = { fact: asText(expect), access: asText(expectAccess) };
      return verifyAudit(environmentFor('migrate'), noted);
    },
  },
];

/** Finds the command of a line; answers `help`, or a sentence about what is wrong with the line. */
export function findCommand(words: readonly string[]): { run(): Promise<number> } | string {
  if (words.length === 0 || words[0] === 'help' || words.includes('--help')) return 'help';
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (!command) return `There is no command "${words.join(' ')}".`;
  try {
    const args = words.slice(command.name.split(' ').length);
    const { values } = parseArgs({ args, options: command.options, strict: true });
    return { run: () => command.run(values) };
  } catch (error) {
    return (error as Error).message;
  }
}

function asText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

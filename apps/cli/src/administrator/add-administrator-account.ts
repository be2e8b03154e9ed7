import type { Environment } from '@jalon/contracts/environment/environment';
import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import { connect } from '@jalon/database/connection/data-source';
import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { shortestPasswordChars } from '@jalon/domain/person/password-fault';
import { addAdministrator } from '@jalon/use-cases/person/add-administrator';
import { Refused } from '@jalon/use-cases/refused';
import { randomText } from '../data-directory/keep-secret.ts';
import { bringUpToDate } from '../database/migrate-database.ts';
import { openForCommand } from '../database/open-for-command.ts';
import { ask, askHidden, canAsk, pipedLine } from '../terminal/ask.ts';
import { Obstacle } from '../terminal/obstacle.ts';
import { say } from '../terminal/say.ts';

export interface GivenAccount {
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly language: string | undefined;
}

/**
 * `jalon administrator add`: makes an account that manages accounts and posts and sees no content. What is
 * missing is asked for. The password is typed, or piped in, or made here and shown once; it is never an
 * argument, which others of this machine could read.
 */
export async function addAdministratorAccount(
  environment: Environment,
  given: GivenAccount,
): Promise<number> {
  const language = languageOf(given.language);
  const email = await wanted('email', 'E-mail address', given.email);
  const name = await wanted('name', 'Name', given.name);
  const typed = canAsk()
    ? await askHidden(`Password (at least ${shortestPasswordChars} characters; empty makes one)`)
    : await pipedLine();
  const password = typed || randomText();
  const database = await openForCommand(environment);
  try {
    await bringUpToDate(database);
    const dataSource = await connect(database.appUrl, 2);
    await addAdministrator(dataSource, { email, name, password, language })
      .catch((error) => Promise.reject(explained(error, email)))
      .finally(() => dataSource.destroy());
  } finally {
    await database.close();
  }
  say(`${email} can sign in now, as administrator.`);
  if (!typed) say(`The password, shown only now: ${password}`);
  return 0;
}

async function wanted(option: string, question: string, given: string | undefined): Promise<string> {
  const value = given ?? (canAsk() ? await ask(question) : '');
  if (value.trim() === '') {
    throw new Obstacle(
      `--${option} is missing: jalon administrator add --email you@example.org --name "Your Name".`,
    );
  }
  return value;
}

function languageOf(given: string | undefined): Language {
  const language = LANGUAGES.find((known) => known === (given ?? 'en'));
  if (!language) throw new Obstacle(`--language is "${given}": give ${LANGUAGES.join(', ')}.`);
  return language;
}

/** What the use case refuses, in words for the terminal. */
function explained(error: unknown, email: string): unknown {
  if (!(error instanceof Refused)) return error;
  const { code, pointer } = error.refusal;
  if (code === 'reference-taken')
    return new Obstacle(`${email} has an account already: choose another address.`);
  if (pointer === '/email')
    return new Obstacle(`--email is "${email}": give an address such as you@example.org.`);
  if (pointer === '/password') return new Obstacle(refusalWords(error.refusal, 'en'));
  return new Obstacle(`The account was refused (${code}).`);
}

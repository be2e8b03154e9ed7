import { readDemonstrationData } from '@jalon/use-cases/demonstration/demonstration-data-files';
import { say } from '../terminal/say.ts';

/** What everybody signs in with in a demonstration; contract.md promises it. */
export const DEMONSTRATION_PASSWORD = 'jalon-demo-2026';

/** Says where the program is, and who can sign in. */
export function announce(publicUrl: string, demonstration: boolean): void {
  say();
  say(`  Jalon is ready:  ${publicUrl}`);
  say();
  for (const line of demonstration ? accountLines() : firstAccountLines()) say(`  ${line}`);
  say();
  say('  Ctrl-C stops it.');
}

function accountLines(): string[] {
  const people = readDemonstrationData().accounts.persons.filter((person) => person.listed);
  const rows = people.map(
    (person) => [`${person.account}@demo.jalon.test`, person.language, person.name] as const,
  );
  const width = Math.max(...rows.map(([account]) => account.length));
  return [
    `Demonstration accounts; the password of each is ${DEMONSTRATION_PASSWORD}`,
    ...rows.map(([account, language, name]) => `  ${account.padEnd(width)}  ${language}  ${name}`),
  ];
}

function firstAccountLines(): string[] {
  return ['If nobody has an account yet, make the first one: npx jalon administrator add'];
}

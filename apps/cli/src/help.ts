import type { Command } from './commands.ts';

/** What `jalon help` prints: each command with the words it takes and what it does. */
export function helpText(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [`  jalon ${command.usage}`, `      ${command.summary}`]);
  return ['Jalon follows what was promised, by whom and for when.', '', ...lines].join('\n');
}

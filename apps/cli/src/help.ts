import type { Command } from './commands.ts';

/** What `jalon help` prints: each command with the words it takes and what it does. */
export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.usage.length));
  const lines = commands.map((command) => `  jalon ${command.usage.padEnd(width)}  ${command.summary}`);
  return ['Jalon follows what was promised, by whom and for when.', '', ...lines].join('\n');
}

import { expect, test } from 'vitest';
import { COMMANDS, findCommand } from './commands.ts';
import { helpText } from './help.ts';

test('the help names every command, in lines that fit a terminal', () => {
  const text = helpText(COMMANDS);
  for (const { name } of COMMANDS) expect(text).toContain(`jalon ${name}`);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('no word, help and --help show the help', () => {
  for (const words of [[], ['help'], ['start', '--help']]) expect(findCommand(words)).toBe('help');
});

test('an unknown command, option or word is named', () => {
  expect(findCommand(['strat'])).toBe('There is no command "strat".');
  expect(findCommand(['start', '--fast'])).toMatch(/--fast/);
  expect(findCommand(['demo', 'twice'])).toMatch(/twice/);
});

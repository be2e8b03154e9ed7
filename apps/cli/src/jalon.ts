#!/usr/bin/env node
import { COMMANDS, findCommand } from './commands.ts';
import { helpText } from './help.ts';
import { Obstacle } from './terminal/obstacle.ts';
import { complain, say } from './terminal/say.ts';

/** Runs one command of the command line and answers the exit code: 2 where the line itself is wrong. */
async function main(words: readonly string[]): Promise<number> {
  const found = findCommand(words);
  if (found === 'help') {
    say(helpText(COMMANDS));
    return 0;
  }
  if (typeof found === 'string') {
    complain(`${found}\nTry: jalon help`);
    return 2;
  }
  return found.run();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A person needs the one line; only what nobody foresaw is worth a stack.
  complain(error instanceof Obstacle ? `\n  ✗ ${error.message}` : `\n  ✗ ${(error as Error).stack}`);
  process.exitCode = 1;
}
// Whatever a library may still hold open, everything that matters has been closed by now.
process.exit();

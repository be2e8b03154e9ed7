import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/**
 * What the framework says, as lines of JSON like everything else, so that no line break in it begins a line of its
 * own. Of an error it says the kind and the place: the words of a database repeat what somebody typed.
 */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Logger) {}

  /** Its chatter while it starts is nobody's. */
  log(): void {}

  warn(message: unknown, ...more: unknown[]): void {
    this.lines.warn(detailsOf(message, more), wordsOf(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.lines.error(detailsOf(message, more), wordsOf(message));
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.lines.fatal(detailsOf(message, more), wordsOf(message));
  }
}

function wordsOf(message: unknown): string {
  return message instanceof Error ? message.name : String(message);
}

/** Nest hands over a stack, or nothing, and then the name of who speaks. */
function detailsOf(message: unknown, more: readonly unknown[]): { context: unknown; frames?: string[] } {
  const stack = message instanceof Error ? message.stack : more.find((part) => /^\s+at /m.test(String(part)));
  const frames = String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { context: more.at(-1), ...(frames.length > 0 ? { frames } : {}) };
}

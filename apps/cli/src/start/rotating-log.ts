import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs';

const LARGEST_BYTES = 10_000_000;
const KEPT_LINES = 20;

/** A log file that is set aside once, as `<name>.1`, when it has grown large. It remembers its last lines. */
export class RotatingLog {
  readonly file: string;
  #stream: WriteStream;
  #bytes: number;
  #last: string[] = [];

  constructor(file: string) {
    this.file = file;
    this.#bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    this.#stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  }

  write(text: string): void {
    if (this.#bytes > LARGEST_BYTES) this.#setAside();
    this.#bytes += Buffer.byteLength(text);
    this.#stream.write(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    this.#last = [...this.#last, ...lines].slice(-KEPT_LINES);
  }

  /** The last lines that were written, oldest first. */
  lastLines(count: number): string[] {
    return this.#last.slice(-count);
  }

  #setAside(): void {
    this.#stream.end();
    renameSync(this.file, `${this.file}.1`);
    this.#stream = createWriteStream(this.file, { flags: 'a', mode: 0o600 });
    this.#bytes = 0;
  }
}

import type { Register } from './register.ts';

/** The clock of the program, as the harness moves it; it knows afterwards what it showed at any real time. */
export class ProgramClock {
  readonly #register: Register;
  readonly #moves: { readonly realMs: number; readonly offsetMs: number }[] = [];

  constructor(register: Register) {
    this.#register = register;
  }

  now(): number {
    return this.at(Date.now());
  }

  /** What it showed at a real time. */
  at(realMs: number): number {
    const move = this.#moves.findLast((one) => one.realMs <= realMs) ?? this.#moves[0];
    return realMs + (move?.offsetMs ?? 0);
  }

  /** Forwards only; where it is later already it stays. */
  async moveTo(toMs: number): Promise<void> {
    if (this.#moves.length > 0 && this.now() >= toMs) return;
    const realMs = Date.now();
    const offsetMs = toMs - realMs;
    await this.#register.ask('UPDATE clock SET offset_ms = $1, movable = true WHERE id = 1', [offsetMs]);
    this.#moves.push({ realMs, offsetMs });
  }
}

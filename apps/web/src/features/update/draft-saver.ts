import type { AmendUpdate, UpdateReply } from '@jalon/contracts/update/update';
import { ProblemError } from '../../shared/api/request.ts';

/** Where a draft stands, as the form says it. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** No line or no session: kept in this tab, or (`kept` false) only on the page. */
  | { kind: 'offline'; at: Date; kept: boolean }
  /** Somebody else saved the same draft meanwhile. */
  | { kind: 'conflict'; current: UpdateReply }
  /** The server refused it; everything typed is still in the form. */
  | { kind: 'refused'; error: ProblemError };

/** What the saver needs from outside: the API, this tab's storage, the clock. */
export interface DraftSaverPorts {
  create: (body: AmendUpdate) => Promise<UpdateReply>;
  amend: (id: string, version: number, body: AmendUpdate) => Promise<UpdateReply>;
  read: (id: string) => Promise<UpdateReply>;
  keep: (body: AmendUpdate, baseVersion: number | null) => boolean;
  forget: () => void;
  now: () => Date;
}

/**
 * Saves one draft, one request at a time: what is typed while a request is under way goes out with the next.
 * It knows the draft's id and version; the form knows only the words.
 */
export class DraftSaver {
  private stored: { id: string; version: number } | null;
  private readonly ports: DraftSaverPorts;
  private running: Promise<SaveState> | null = null;
  private next: AmendUpdate | null = null;
  private lastSent = '';
  private isClosed = false;

  constructor(stored: { id: string; version: number } | null, ports: DraftSaverPorts) {
    this.stored = stored;
    this.ports = ports;
  }

  /** The draft's id once the server knows it. */
  get id(): string | null {
    return this.stored?.id ?? null;
  }

  /** The version that the next save amends; null while the server knows of no draft. */
  get version(): number | null {
    return this.stored?.version ?? null;
  }

  /** Saves this body, or the latest handed over while an earlier one was still on its way. */
  save(body: AmendUpdate): Promise<SaveState> {
    if (this.isClosed) return Promise.resolve({ kind: 'untouched' });
    this.next = body;
    this.running ??= this.drain().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** From now on the draft is this one: after a conflict was settled, or a submission failed half-way. */
  adopt(update: { id: string; version: number }): void {
    this.stored = { id: update.id, version: update.version };
    this.lastSent = '';
  }

  /** Nothing is saved from now on: the draft was discarded, or was sent. */
  close(): void {
    this.isClosed = true;
  }

  private async drain(): Promise<SaveState> {
    let state: SaveState = { kind: 'saved', at: this.ports.now() };
    while (this.next !== null) {
      const body = this.next;
      this.next = null;
      if (JSON.stringify(body) === this.lastSent) continue;
      state = await this.send(body);
      if (state.kind !== 'saved') this.next = null;
    }
    return state;
  }

  private async send(body: AmendUpdate): Promise<SaveState> {
    try {
      const update = this.stored
        ? await this.ports.amend(this.stored.id, this.stored.version, body)
        : await this.ports.create(body);
      this.adopt(update);
      this.lastSent = JSON.stringify(body);
      this.ports.forget();
      return { kind: 'saved', at: this.ports.now() };
    } catch (error) {
      return this.notSaved(error, body);
    }
  }

  private async notSaved(error: unknown, body: AmendUpdate): Promise<SaveState> {
    if (!(error instanceof ProblemError)) throw error;
    // No line, or the session has ended and the page gives way to the sign-in: the words wait in this tab.
    if (error.status === 0 || error.status === 401) {
      const kept = this.ports.keep(body, this.stored?.version ?? null);
      return { kind: 'offline', at: this.ports.now(), kept };
    }
    if (error.status === 412 && error.problem.current) {
      return { kind: 'conflict', current: error.problem.current as UpdateReply };
    }
    // Another device made a draft of the same activity since this form was opened.
    if (error.code === 'update-exists' && error.problem.id) {
      return { kind: 'conflict', current: await this.ports.read(error.problem.id) };
    }
    return { kind: 'refused', error };
  }
}

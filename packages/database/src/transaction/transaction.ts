import { randomUUID } from 'node:crypto';
import type { NewFact } from '@jalon/domain/audit/fact';
import type { Instant } from '@jalon/domain/mission/local-date';
import type { EntityManager } from 'typeorm';

/** Who changes something: the person, and where the request came from (an address, `worker`, `cli`). */
export interface Author {
  personId: string | null;
  source: string | null;
}

/** One transaction of one use case: its manager, its one instant, and the facts it will leave behind. */
export class Transaction {
  readonly #facts: (NewFact & { postId: string | null })[] = [];

  constructor(
    readonly manager: EntityManager,
    /** The program's clock when the transaction began; everything it writes carries this instant. */
    readonly now: Instant,
    readonly author: Author,
  ) {}

  newId(): string {
    return randomUUID();
  }

  /** Puts a fact on record, in the name of a post. It is written with the change, or not at all. */
  record(fact: NewFact, postId: string | null): void {
    this.#facts.push({ ...fact, postId });
  }

  /** The last statement before commit: number, chain and commit get one order here. */
  async writeFacts(): Promise<void> {
    if (this.#facts.length === 0) return;
    const rows = this.#facts.map((fact) => ({
      at: this.now,
      name: fact.name,
      person_id: this.author.personId,
      post_id: fact.postId,
      source: this.author.source,
      subject_type: fact.subjectType,
      subject_id: fact.subjectId,
      mission_id: fact.missionId,
      plan_id: fact.planId,
      activity_id: fact.activityId,
      sensitivity: fact.sensitivity,
      audience: fact.audience,
      concerned_organization_ids: fact.concernedOrganizationIds,
      before: fact.before ?? null,
      after: fact.after ?? null,
    }));
    await this.manager.query('SELECT append_facts($1::jsonb)', [JSON.stringify(rows)]);
  }
}

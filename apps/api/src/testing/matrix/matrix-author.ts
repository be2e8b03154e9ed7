import { randomUUID } from 'node:crypto';
import {
  nextNumber,
  type Register,
  type RegisterBuilder,
  type SeatedPerson,
} from '@jalon/use-cases/testing/a-register';
import type { MarkedItems } from './matrix-items.ts';
import type { MarkingName } from './matrix-seats.ts';
import type { MatrixPlace, Seated } from './matrix-world.ts';
import { sentinel } from './sentinel.ts';

/** Writes what the matrix asks for, in the names of those who sit in the own organization. */
export class MatrixAuthor {
  readonly #register: Register;

  constructor(
    private readonly build: RegisterBuilder,
    private readonly place: MatrixPlace,
    private readonly seated: Seated[],
  ) {
    const { id, pillarId, commitmentId, cycleId } = place.plans.plan;
    this.#register = {
      mission: { id: place.missionId },
      plan: { id, reference: `P-${nextNumber()}` },
      pillar: { id: pillarId },
      commitment: { id: commitmentId },
      cycle: { id: cycleId },
      lead: this.#seatedIn('focal_point', place.organizations.ministry),
      coLead: this.#seatedIn('co_lead', place.organizations.unJustice),
      coordinator: this.#seatedIn('coordinator', place.organizations.wpa),
    } as Register;
  }

  #seatedIn(seat: Seated['seat'], organizationId: string): SeatedPerson {
    const { personId, postId } = this.at(seat);
    return { organizationId, person: { id: personId }, post: { id: postId } } as SeatedPerson;
  }

  at(seat: Seated['seat']): Seated {
    return this.seated.find((one) => one.seat === seat && one.situation === 'own organization')!;
  }

  async write(marking: MarkingName): Promise<MarkedItems> {
    const [sensitivity, audience] = marking.split(' ') as ['unclassified', 'all'];
    const marks = { sensitivity, audience };
    const activity = await this.#activity({ ...marks, title: sentinel('activity', marking) });
    const commentedActivity = await this.#activity({});
    const comment = await this.#comment(commentedActivity, marking, marks);
    const done = sentinel('update', marking);
    const submitted = await this.#submitted(await this.#activity({}), { ...marks, done });
    const draft = await this.#draft(await this.#activity({}), { ...marks, done });
    const spare = await this.#draft(await this.#activity({}), { ...marks, done });
    const waiting = await this.#submitted(await this.#activity({}), { ...marks, done });
    const accepted = await this.#accepted({ ...marks, done });
    const finding = await this.#finding(accepted, marking);
    // A report that everybody reads: only the marking of what stands on it keeps that from somebody.
    const open = await this.#accepted({ done: 'The decree was published.' });
    await this.#finding(open, marking);
    await this.#evidence(open, marking, marks);
    const upload = await this.#file(open, marks, 'clean');
    const scan = await this.#file(open, marks, 'unread');
    return {
      activity,
      draft: draft.id,
      spare: spare.id,
      submitted: submitted.id,
      waiting: waiting.id,
      accepted: accepted.id,
      finding,
      comment,
      upload,
      scan,
      commentedActivity,
      reportedActivity: open.activityId,
    };
  }

  async #activity(changes: object): Promise<string> {
    const { id } = await this.build.activity(this.#register, {
      startOn: '2026-01-15',
      dueOn: '2026-03-10',
      ...changes,
    });
    return id;
  }

  #draft(activityId: string, changes: object) {
    return this.build.update(this.#register, activityId, { ...changes, state: 'draft', sequence: null });
  }

  #submitted(activityId: string, changes: object) {
    const sent = { submittedAt: '2026-02-01T09:00:00.000Z', submittedOn: '2026-02-01' };
    return this.build.update(this.#register, activityId, { ...sent, ...changes });
  }

  async #accepted(changes: object) {
    const activityId = await this.#activity({ status: 'completed' });
    return this.#submitted(activityId, {
      ...changes,
      state: 'accepted',
      status: 'completed',
      noEvidence: true,
      acceptedAt: '2026-02-03T09:00:00.000Z',
      acceptedByPostId: this.at('co_lead').postId,
    });
  }

  async #finding(update: { id: string; activityId: string }, marking: MarkingName): Promise<string> {
    const [sensitivity, audience] = marking.split(' ') as ['unclassified', 'all'];
    const { id } = await this.build.finding(this.#register, update, {
      finding: 'partly',
      note: sentinel('note', marking),
      sensitivity,
      audience,
      recordedAt: '2026-02-05T09:00:00.000Z',
      recordedOn: '2026-02-05',
    });
    return id;
  }

  async #evidence(update: { id: string; activityId: string }, marking: MarkingName, marks: object) {
    await this.#insert('evidence', {
      activity_id: update.activityId,
      update_id: update.id,
      title: sentinel('evidence', marking),
      kind: 'report',
      dated: '2026-01-20',
      source: 'A source',
      ...marks,
      added_at: '2026-02-01T09:00:00Z',
    });
  }

  /** Two requests of the lead, each about something that it may read. */
  async askForRedactions(marked: Record<MarkingName, MarkedItems>): Promise<string[]> {
    const ids: string[] = [];
    for (const marking of ['unclassified all', 'unclassified national'] as const) {
      const { status, body } = await this.at('focal_point').client.post('/api/redactions', {
        subjectType: 'evidence',
        subjectId: await this.#namedEvidence(marked[marking]),
        field: 'title',
        start: 0,
        end: 4,
        reason: 'It says too much.',
      });
      if (status !== 201) throw new Error(`No redaction was asked for: ${status} ${JSON.stringify(body)}`);
      ids.push(body.id);
    }
    return ids;
  }

  async #namedEvidence({ reportedActivity }: MarkedItems): Promise<string> {
    const [row] = await this.build.dataSource.query(
      'SELECT id FROM evidence WHERE activity_id = $1 AND upload_id IS NULL LIMIT 1',
      [reportedActivity],
    );
    return row.id;
  }

  async #file(
    update: { id: string; activityId: string },
    marks: { audience: string },
    state: 'clean' | 'unread',
  ): Promise<string> {
    // What waits for a second person was always sent by the national side.
    const isUn = marks.audience === 'un' && state === 'clean';
    const writer = this.at(isUn ? 'co_lead' : 'focal_point');
    const id = randomUUID();
    await this.build.dataSource.query(
      `INSERT INTO upload (id, name, media_type, bytes, digest, state, organization_id, side, person_id, post_id, kept_at)
       VALUES ($1, 'a-file.txt', 'text/plain', 4, 'a digest', $2, $3, $4, $5, $6, '2026-02-01T09:00:00Z')`,
      [
        id,
        state,
        this.place.organizations[isUn ? 'unJustice' : 'ministry'],
        isUn ? 'un' : 'national',
        writer.personId,
        writer.postId,
      ],
    );
    await this.build.dataSource.query(`INSERT INTO upload_chunk VALUES ($1, 0, 'text')`, [id]);
    await this.#insert('evidence', {
      activity_id: update.activityId,
      update_id: update.id,
      upload_id: id,
      title: 'A file',
      kind: 'document',
      dated: '2026-01-20',
      source: 'A source',
      ...marks,
      added_at: '2026-02-01T09:00:00Z',
    });
    return id;
  }

  async #comment(activityId: string, marking: MarkingName, marks: object): Promise<string> {
    return this.#insert('comment', {
      activity_id: activityId,
      text: sentinel('comment', marking),
      ...marks,
      written_at: '2026-02-01T09:00:00Z',
    });
  }

  /** What is for the UN side was written by it. */
  async #insert(table: string, values: Record<string, string>): Promise<string> {
    const isUn = values.audience === 'un';
    const writer = this.at(isUn ? 'co_lead' : 'focal_point');
    const row: Record<string, string> = {
      id: randomUUID(),
      organization_id: this.place.organizations[isUn ? 'unJustice' : 'ministry'],
      person_id: writer.personId,
      post_id: writer.postId,
      ...values,
    };
    const columns = Object.keys(row);
    await this.build.dataSource.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
    return row.id!;
  }
}

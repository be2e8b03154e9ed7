import { randomUUID } from 'node:crypto';
import { ActivityEntity, MilestoneEntity } from '@jalon/database/activity/activity.entity';
import { setClock } from '@jalon/database/clock/clock.query';
import { MandateEntity } from '@jalon/database/committee/mandate.entity';
import type { connect } from '@jalon/database/connection/data-source';
import { CycleEntity } from '@jalon/database/cycle/cycle.entity';
import { FindingEntity } from '@jalon/database/finding/finding.entity';
import { MissionEntity } from '@jalon/database/mission/mission.entity';
import { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import { PersonEntity } from '@jalon/database/person/person.entity';
import { CommitmentEntity } from '@jalon/database/plan/commitment.entity';
import { PillarEntity } from '@jalon/database/plan/pillar.entity';
import { PlanEntity } from '@jalon/database/plan/plan.entity';
import { PostEntity, TenureEntity } from '@jalon/database/post/post.entity';
import { DeclarationEntity } from '@jalon/database/update/declaration.entity';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import type { Side } from '@jalon/domain/organization/organization';
import type { PostKind } from '@jalon/domain/post/post';

type Connected = Awaited<ReturnType<typeof connect>>;

const longAgo = '2020-01-01';
const someInstant = '2020-01-01T00:00:00.000Z';
const source = { document: 'A test' };

/** A small register for tests: one mission, one plan, its lead, co-lead and coordinator, each with somebody. */
export interface Register {
  mission: MissionEntity;
  plan: PlanEntity;
  pillar: PillarEntity;
  commitment: CommitmentEntity;
  cycle: CycleEntity;
  lead: SeatedPerson;
  coLead: SeatedPerson;
  coordinator: SeatedPerson;
}

export interface SeatedPerson {
  organizationId: string;
  post: PostEntity;
  person: PersonEntity;
  tenure: TenureEntity;
}

/** Moves the shared clock, forwards or backwards: tests may. */
export async function itIs(dataSource: Connected, instant: string): Promise<void> {
  await setClock(dataSource.manager, instant);
}

/** The last number given, by any builder of the test file. */
let number = 0;

/**
 * Counts, so that a run repeats the one before: chance letters and digits spell an age ("13f") or an address in some
 * runs, and the guard then refuses a text that has them.
 */
export function nextNumber(): number {
  number += 1;
  return number;
}

/** Builds rows with a story; whatever a test does not say has a dull default. */
export class RegisterBuilder {
  constructor(readonly dataSource: Connected) {}

  async register(mission: Partial<MissionEntity> = {}): Promise<Register> {
    const where = await this.mission(mission);
    const lead = await this.seat(where.id, 'focal_point', 'national', { language: 'fr' });
    const coLead = await this.seat(where.id, 'co_lead', 'un');
    const coordinator = await this.seat(where.id, 'coordinator', 'un');
    const plan = await this.plan(where.id);
    const pillar = await this.pillar(plan.id, lead.organizationId, coLead.organizationId);
    const commitment = await this.commitment(pillar);
    const cycle = await this.cycle(plan.id);
    return { mission: where, plan, pillar, commitment, cycle, lead, coLead, coordinator };
  }

  mission(changes: Partial<MissionEntity> = {}): Promise<MissionEntity> {
    return this.#save(MissionEntity, {
      code: this.#code('M'),
      name: { en: 'A mission' },
      country: { en: 'A country' },
      timeZone: 'Africa/Bamako',
      workingLanguages: ['fr'],
      weekend: [6, 7],
      holidays: [],
      ...changes,
    });
  }

  organization(missionId: string | null, side: Side): Promise<OrganizationEntity> {
    const code = this.#code('O');
    return this.#save(OrganizationEntity, {
      code,
      missionId,
      name: { en: `Organization ${code}`, fr: `Organisation ${code}` },
      shortName: { en: code },
      kind: side === 'un' ? 'mission_component' : 'ministry',
      side,
      parentId: null,
    });
  }

  async committee(missionId: string): Promise<OrganizationEntity> {
    const { id } = await this.organization(missionId, 'national');
    return this.#save(OrganizationEntity, { id, kind: 'committee' });
  }

  mandate(planId: string, organizationId: string, endsOn: string): Promise<MandateEntity> {
    const dates = { startsOn: longAgo, endsOn, firstEndsOn: endsOn };
    return this.#save(MandateEntity, { planId, organizationId, ...dates, source });
  }

  person(changes: Partial<PersonEntity> = {}): Promise<PersonEntity> {
    const code = this.#code('person');
    return this.#save(PersonEntity, {
      name: code,
      email: `${code}@example.org`.toLowerCase(),
      language: 'en',
      active: true,
      createdAt: someInstant,
      updatedAt: someInstant,
      ...changes,
    });
  }

  post(missionId: string | null, kind: PostKind, organizationId: string): Promise<PostEntity> {
    const code = this.#code('post');
    return this.#save(PostEntity, { code, missionId, kind, organizationId, title: { en: `The ${code}` } });
  }

  tenure(postId: string, personId: string, changes: Partial<TenureEntity> = {}): Promise<TenureEntity> {
    return this.#save(TenureEntity, { postId, personId, startsOn: longAgo, endsOn: null, ...changes });
  }

  /** Somebody in a post of an organization of their own. */
  async seat(
    missionId: string | null,
    kind: PostKind,
    side: Side,
    person: Partial<PersonEntity> = {},
  ): Promise<SeatedPerson> {
    const { id } = await this.organization(missionId, side);
    const post = await this.post(missionId, kind, id);
    const somebody = await this.person(person);
    return { organizationId: id, post, person: somebody, tenure: await this.tenure(post.id, somebody.id) };
  }

  plan(missionId: string, changes: Partial<PlanEntity> = {}): Promise<PlanEntity> {
    return this.#save(PlanEntity, {
      missionId,
      reference: this.#code('P'),
      type: 'joint_communique',
      title: { en: 'A plan' },
      startsOn: longAgo,
      endsOn: '2040-12-31',
      languages: ['fr'],
      ...changes,
    });
  }

  pillar(planId: string, leadOrganizationId: string, coLeadOrganizationId: string): Promise<PillarEntity> {
    return this.#save(PillarEntity, {
      planId,
      number: nextNumber(),
      title: { en: 'A pillar' },
      leadOrganizationId,
      coLeadOrganizationId,
      objective: 'ending_impunity',
    });
  }

  commitment(pillar: Pick<PillarEntity, 'id' | 'planId'>): Promise<CommitmentEntity> {
    return this.#save(CommitmentEntity, {
      planId: pillar.planId,
      pillarId: pillar.id,
      number: nextNumber(),
      text: { en: 'A commitment' },
      source,
    });
  }

  cycle(planId: string, changes: Partial<CycleEntity> = {}): Promise<CycleEntity> {
    return this.#save(CycleEntity, {
      planId,
      label: this.#code('C'),
      startsOn: '2030-01-01',
      endsOn: '2030-03-31',
      opensOn: '2030-01-01',
      dueOn: '2030-04-10',
      closesOn: '2030-04-15',
      state: 'planned',
      ...changes,
    });
  }

  async activity(register: Register, changes: Partial<ActivityEntity> = {}): Promise<ActivityEntity> {
    const number = nextNumber();
    const dueOn = changes.dueOn ?? '2030-12-31';
    return this.#save(ActivityEntity, {
      planId: register.plan.id,
      pillarId: register.pillar.id,
      commitmentId: register.commitment.id,
      number,
      reference: `${register.plan.reference}-A${number}`,
      title: `Activity ${number}`,
      startOn: longAgo,
      dueOn,
      firstDueOn: dueOn,
      // A rank ends in no nought: nothing could be put before it.
      rank: `a${String(number).padStart(8, '0')}1`,
      status: 'in_progress',
      createdAt: someInstant,
      ...changes,
    });
  }

  milestone(activityId: string, dueOn: string): Promise<MilestoneEntity> {
    return this.#save(MilestoneEntity, { activityId, title: 'A milestone', dueOn, doneOn: null });
  }

  async update(
    register: Register,
    activityId: string,
    changes: Partial<UpdateEntity> = {},
  ): Promise<UpdateEntity> {
    const update = await this.#save(UpdateEntity, {
      activityId,
      cycleId: register.cycle.id,
      state: 'submitted',
      status: 'in_progress',
      done: 'Something was done.',
      organizationId: register.lead.organizationId,
      personId: register.lead.person.id,
      postId: register.lead.post.id,
      createdAt: someInstant,
      savedAt: someInstant,
      sequence: nextNumber(),
      ...changes,
    });
    // Whatever was sent is kept as it was sent.
    if (update.sequence !== null) {
      await this.#save(DeclarationEntity, {
        activityId,
        sequence: update.sequence,
        updateId: update.id,
        status: update.status,
        words: { done: update.done },
        declaredAt: update.submittedAt ?? someInstant,
        declaredOn: update.submittedOn ?? longAgo,
        personId: update.personId,
        postId: update.postId,
      });
    }
    return update;
  }

  finding(
    register: Register,
    update: Pick<UpdateEntity, 'id' | 'activityId'>,
    changes: Partial<FindingEntity> = {},
  ): Promise<FindingEntity> {
    return this.#save(FindingEntity, {
      updateId: update.id,
      activityId: update.activityId,
      finding: 'verified',
      basis: 'document',
      verifiedOn: '2026-01-01',
      organizationId: register.coLead.organizationId,
      postId: register.coLead.post.id,
      personId: register.coLead.person.id,
      recordedAt: someInstant,
      recordedOn: '2026-01-01',
      sequence: nextNumber(),
      ...changes,
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: one door for rows of every table; each caller names its own type.
  #save<E extends object>(entity: new () => E, values: any): Promise<E> {
    return this.dataSource.manager.save(entity, { id: randomUUID(), ...values }) as Promise<E>;
  }

  #code(prefix: string): string {
    return `${prefix}${nextNumber()}`;
  }
}

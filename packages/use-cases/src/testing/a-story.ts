import { ActivityEntity } from '@jalon/database/activity/activity.entity';
import { readClock } from '@jalon/database/clock/clock.query';
import { PlanEntity, PlanPartyEntity } from '@jalon/database/plan/plan.entity';
import { loadActor } from '@jalon/database/post/actor.query';
import { PlanOpeningEntity } from '@jalon/database/post/post.entity';
import { Transactions } from '@jalon/database/transaction/transactions';
import { UpdateEntity } from '@jalon/database/update/update.entity';
import type { Side } from '@jalon/domain/organization/organization';
import type { PostKind } from '@jalon/domain/post/post';
import { type ActivityRequest, CreateActivity } from '../activity/create-activity.ts';
import type { Caller } from '../caller.ts';
import type { NewEvidence } from '../evidence/add-evidence.ts';
import { CreateCommitment } from '../plan/create-commitment.ts';
import { CreatePillar } from '../plan/create-pillar.ts';
import { CreatePlan } from '../plan/create-plan.ts';
import { Refused } from '../refused.ts';
import { AcceptUpdate } from '../update/accept-update.ts';
import { DraftUpdate } from '../update/draft-update.ts';
import { SubmitUpdate } from '../update/submit-update.ts';
import type { UpdateRequest } from '../update/update-words.ts';
import { itIs, nextNumber, RegisterBuilder } from './a-register.ts';

/** Organizations of the story: the ministry and the prison service below it are national, the rest is said. */
const ORGANIZATIONS = {
  ministry: 'national',
  prisons: 'national',
  army: 'national',
  armedGroup: 'national',
  unJustice: 'un',
  unWomen: 'un',
  wpaUnit: 'un',
  donor: 'partner',
} as const satisfies Record<string, Side>;
type OrganizationName = keyof typeof ORGANIZATIONS;

/** Who sits where; Luc's deputy is Lena, Colette's colleague Corin, Aminata's Awa. Bintou holds two posts. */
const PEOPLE = {
  luc: [['focal_point', 'ministry']],
  lena: [['focal_point', 'ministry']],
  arthur: [['focal_point', 'army']],
  pascal: [['focal_point', 'prisons']],
  colette: [['co_lead', 'unJustice']],
  corin: [['co_lead', 'unJustice']],
  wanda: [['co_lead', 'unWomen']],
  aminata: [['coordinator', 'wpaUnit']],
  awa: [['coordinator', 'wpaUnit']],
  bintou: [
    ['focal_point', 'ministry'],
    ['coordinator', 'wpaUnit'],
  ],
  omar: [['focal_point', 'armedGroup']],
  olga: [['observer', 'donor']],
  adama: [['administrator', 'donor']],
} as const satisfies Record<string, readonly (readonly [PostKind, OrganizationName])[]>;
export type PersonName = keyof typeof PEOPLE;

const today = '2026-02-10T09:00:00.000Z';

export const aDecree: NewEvidence = {
  title: 'Decree 2026-014',
  kind: 'legal_act',
  dated: '2026-02-01',
  source: 'Official gazette',
};

/**
 * One mission on 10 February 2026 with a plan of two years, made through the use cases: pillar 1 is led by the
 * ministry and co-led by UN justice, which leads pillar 2 itself. Everybody acts in the posts they really hold.
 */
export class Story {
  readonly transactions: Transactions;
  readonly organizations = {} as Record<OrganizationName, string>;
  readonly persons = {} as Record<PersonName, string>;
  missionId = '';
  planId = '';
  reference = '';

  private constructor(private readonly dataSource: Transactions['dataSource']) {
    this.transactions = new Transactions(dataSource);
  }

  static async begin(dataSource: Transactions['dataSource']): Promise<Story> {
    const story = new Story(dataSource);
    await itIs(dataSource, today);
    await story.#seatEverybody();
    story.planId = await story.aPlan(`P-${nextNumber()}`);
    return story;
  }

  /** The person in the posts that they hold at this instant. */
  async as(name: PersonName): Promise<Caller> {
    const { manager } = this.dataSource;
    const actor = await loadActor(manager, this.persons[name], await readClock(manager));
    return { actor: actor!, source: 'test', language: 'en' };
  }

  async aPlan(reference: string): Promise<string> {
    const coordinator = await this.as('aminata');
    const planId = await new CreatePlan(this.transactions).execute(coordinator, {
      reference,
      title: { en: 'Plan of action' },
      type: 'joint_communique',
      missionId: this.missionId,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      languages: ['en'],
    });
    this.reference = reference;
    await this.dataSource.manager.insert(PlanPartyEntity, {
      planId,
      organizationId: this.organizations.ministry,
    });
    await this.#aPillar(planId, 1, 'ministry', 'unJustice');
    await this.#aPillar(planId, 2, 'unJustice', 'unJustice');
    const [{ id: postId }] = await this.dataSource.query(
      `SELECT post.id FROM post JOIN tenure ON tenure.post_id = post.id WHERE tenure.person_id = $1`,
      [this.persons.olga],
    );
    await this.dataSource.manager.insert(PlanOpeningEntity, { postId, planId });
    return planId;
  }

  /** An activity of pillar 1, led by the ministry unless it says otherwise. Answers its id. */
  async anActivity(changes: Partial<ActivityRequest> = {}): Promise<string> {
    return new CreateActivity(this.transactions).execute(await this.as('aminata'), this.planId, {
      commitmentId: 'P1-C1',
      title: 'Draft the decree',
      startOn: '2026-01-15',
      dueOn: '2026-06-30',
      ...changes,
    });
  }

  async aDraft(
    activityId: string,
    request: Partial<UpdateRequest> = {},
    by: PersonName = 'luc',
  ): Promise<string> {
    return new DraftUpdate(this.transactions).execute(await this.as(by), activityId, {
      done: 'The text was sent to the council of ministers.',
      status: 'in_progress',
      ...request,
    });
  }

  /** A report that was sent and waits for an answer. */
  async aSubmitted(activityId: string, request?: Partial<UpdateRequest>, by: PersonName = 'luc') {
    const updateId = await this.aDraft(activityId, request, by);
    return new SubmitUpdate(this.transactions).execute(await this.as(by), updateId);
  }

  async anAccepted(activityId: string, request?: Partial<UpdateRequest>, by: PersonName = 'colette') {
    const updateId = await this.aSubmitted(activityId, request);
    return new AcceptUpdate(this.transactions).execute(await this.as(by), updateId);
  }

  activity(id: string): Promise<ActivityEntity> {
    return this.dataSource.manager.findOneByOrFail(ActivityEntity, { id });
  }

  update(id: string): Promise<UpdateEntity> {
    return this.dataSource.manager.findOneByOrFail(UpdateEntity, { id });
  }

  plan(): Promise<PlanEntity> {
    return this.dataSource.manager.findOneByOrFail(PlanEntity, { id: this.planId });
  }

  /** Names of the facts about a thing or an activity, oldest first. */
  async facts(id: string): Promise<string[]> {
    const rows = await this.dataSource.query(
      'SELECT name FROM fact WHERE subject_id = $1 OR activity_id = $1 ORDER BY number',
      [id],
    );
    return rows.map(({ name }: { name: string }) => name);
  }

  /** Everything that a change could have written, as one text: a refusal must leave it as it was. */
  async everything(): Promise<string> {
    const tables = ['plan', 'activity', '"update"', 'declaration', 'evidence', 'finding', 'reply', 'comment'];
    tables.push('erratum', 'cycle', 'due_change', 'lead_change', 'mutation', 'fact', 'fact_value');
    const rows = await this.dataSource.query(
      tables
        .map(
          (table) => `SELECT '${table}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash
                               FROM ${table} t`,
        )
        .join(' UNION ALL '),
    );
    return JSON.stringify(rows);
  }

  async #seatEverybody(): Promise<void> {
    const build = new RegisterBuilder(this.dataSource);
    this.missionId = (await build.mission()).id;
    for (const [name, side] of Object.entries(ORGANIZATIONS)) {
      this.organizations[name as OrganizationName] = (await build.organization(this.missionId, side)).id;
    }
    await this.dataSource.query('UPDATE organization SET parent_id = $1 WHERE id = $2', [
      this.organizations.ministry,
      this.organizations.prisons,
    ]);
    for (const [name, posts] of Object.entries(PEOPLE)) {
      const person = await build.person();
      this.persons[name as PersonName] = person.id;
      for (const [kind, organization] of posts) {
        const post = await build.post(this.missionId, kind, this.organizations[organization]);
        await build.tenure(post.id, person.id);
      }
    }
  }

  async #aPillar(
    planId: string,
    number: number,
    lead: OrganizationName,
    coLead: OrganizationName,
  ): Promise<void> {
    const coordinator = await this.as('aminata');
    const pillarId = await new CreatePillar(this.transactions).execute(coordinator, planId, {
      number,
      title: { en: `Pillar ${number}` },
      leadOrganizationId: this.organizations[lead],
      coLeadOrganizationId: this.organizations[coLead],
      objective: 'ending_impunity',
    });
    await new CreateCommitment(this.transactions).execute(coordinator, pillarId, {
      number: 1,
      text: { en: 'The party commits itself.' },
      source: { document: 'Joint communiqué' },
    });
  }
}

/** The code and place of a refusal, `allowed` where there is none; whatever else is thrown is passed on. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'allowed';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, pointer } = error.refusal;
    return pointer ? `${code} ${pointer}` : code;
  }
}

import { MissionEntity } from '@jalon/database/mission/mission.entity';
import { OrganizationEntity } from '@jalon/database/organization/organization.entity';
import { PersonEntity } from '@jalon/database/person/person.entity';
import { SignInAccountEntity } from '@jalon/database/person/sign-in.entity';
import { PostEntity, TenureEntity } from '@jalon/database/post/post.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import type { FactName } from '@jalon/domain/audit/fact';
import { hashPassword } from '../person/hash-password.ts';
import type { DemonstrationAccounts, DemonstrationData, DemonstrationMission } from './demonstration-data.ts';
import { id, type Stage } from './stage.ts';

const yearsOfHolidays = 6;

/** Missions, organizations, persons, posts and tenures, in one transaction with their facts. */
export async function loadPeople(stage: Stage, data: DemonstrationData, password: string): Promise<void> {
  // The password is public; one salt for all accounts saves a second for each.
  const hash = await hashPassword(password);
  await stage.transactions.run({ personId: null, source: 'cli' }, async (transaction) => {
    await loadMissions(transaction, stage, data.missions);
    await loadOrganizations(transaction, stage, data);
    await loadPersons(transaction, stage, data.accounts, hash);
    await loadPosts(transaction, stage, data.accounts);
  });
}

async function loadMissions(
  transaction: Transaction,
  stage: Stage,
  missions: DemonstrationMission[],
): Promise<void> {
  for (const { code, name, country, timeZone, workingLanguages, weekend, yearlyHolidays } of missions) {
    const missionId = transaction.newId();
    stage.missions.set(code, missionId);
    const firstYear = Number(stage.loadDay.today.slice(0, 4)) - 2;
    const years = Array.from({ length: yearsOfHolidays }, (_, index) => firstYear + index);
    const named = years.flatMap((year) =>
      yearlyHolidays.map((day) => [`${year}-${day.on}`, day.name] as const),
    );
    const holidays = named.map(([on]) => on);
    const holidayNames = Object.fromEntries(named);
    const days = { timeZone, weekend, holidays, holidayNames };
    const row = { id: missionId, code, name, country, workingLanguages, ...days };
    await transaction.manager.insert(MissionEntity, row);
  }
}

async function loadOrganizations(
  transaction: Transaction,
  stage: Stage,
  data: DemonstrationData,
): Promise<void> {
  for (const { code } of data.organizations) stage.organizations.set(code, transaction.newId());
  const rows = data.organizations.map((organization) => ({
    id: id(stage.organizations, organization.code),
    code: organization.code,
    missionId: organization.mission && id(stage.missions, organization.mission),
    name: organization.name,
    shortName: organization.shortName,
    kind: organization.kind,
    side: organization.side,
    parentId: null,
    demonstration: organization.demonstration.length > 0,
  }));
  await transaction.manager.insert(OrganizationEntity, rows);
  for (const { code, parent } of data.organizations) {
    if (!parent) continue;
    const parentId = id(stage.organizations, parent);
    await transaction.manager.update(OrganizationEntity, id(stage.organizations, code), { parentId });
  }
  for (const row of rows) record(transaction, 'organization.added', 'organization', row.id, row.missionId);
}

async function loadPersons(
  transaction: Transaction,
  stage: Stage,
  { persons }: DemonstrationAccounts,
  password: string,
): Promise<void> {
  const { manager, now } = transaction;
  for (const { account, name, language } of persons) {
    const personId = transaction.newId();
    stage.persons.set(account, personId);
    const email = `${account}@demo.jalon.test`;
    const stamps = { createdAt: now, updatedAt: now };
    await manager.insert(PersonEntity, {
      ...stamps,
      id: personId,
      name,
      email,
      emailVerified: true,
      language,
      demonstration: true,
    });
    await manager.insert(SignInAccountEntity, {
      ...stamps,
      id: transaction.newId(),
      accountId: personId,
      providerId: 'credential',
      userId: personId,
      password,
    });
    record(transaction, 'person.added', 'person', personId, null);
  }
}

async function loadPosts(
  transaction: Transaction,
  stage: Stage,
  { posts, tenures }: DemonstrationAccounts,
): Promise<void> {
  for (const post of posts) {
    const postId = transaction.newId();
    stage.posts.set(post.key, postId);
    if (post.kind === 'coordinator' && post.mission) stage.coordinators.set(post.mission, post.key);
    await transaction.manager.insert(PostEntity, {
      id: postId,
      code: post.key,
      organizationId: id(stage.organizations, post.organization),
      missionId: post.mission && id(stage.missions, post.mission),
      kind: post.kind,
      title: post.title,
      demonstration: true,
    });
  }
  for (const tenure of tenures) {
    stage.tenures.push(tenure);
    const postId = id(stage.posts, tenure.post);
    await transaction.manager.insert(TenureEntity, {
      id: transaction.newId(),
      postId,
      personId: id(stage.persons, tenure.person),
      deputy: tenure.role === 'deputy',
      startsOn: stage.loadDay.date(tenure.startDays),
      endsOn: tenure.endDays === null ? null : stage.loadDay.date(tenure.endDays),
    });
    record(transaction, 'tenure.started', 'post', postId, null);
  }
}

function record(
  transaction: Transaction,
  name: FactName,
  subjectType: string,
  subjectId: string,
  missionId: string | null,
): void {
  const scope = { planId: null, activityId: null, concernedOrganizationIds: [] };
  const marking = { sensitivity: 'unclassified', audience: 'all' } as const;
  transaction.record({ name, subjectType, subjectId, missionId, ...scope, ...marking }, null);
}

import type { DemonstrationAccounts, DemonstrationData, DemonstrationPlan } from './demonstration-data.ts';

/** Names in the demonstration data that stand for nothing, stand twice or stand on the wrong side; none if whole. */
export function brokenReferences(data: DemonstrationData): string[] {
  const { persons, posts, tenures } = data.accounts;
  return [
    ...repeated([
      ...data.organizations.map(({ code }) => code),
      ...data.missions.map(({ code }) => `mission ${code}`),
      ...data.plans.map(({ reference }) => `plan ${reference}`),
      ...persons.map(({ account }) => `account ${account}`),
      ...posts.map(({ key }) => `post ${key}`),
      ...data.plans.flatMap(activityReferences),
    ]),
    ...unknownOrganizations(data),
    ...unknownMissions(data),
    ...tenures.flatMap((tenure) => [
      ...(posts.some(({ key }) => key === tenure.post) ? [] : [`tenure of an unknown post ${tenure.post}`]),
      ...(persons.some(({ account }) => account === tenure.person)
        ? []
        : [`tenure of nobody: ${tenure.person}`]),
    ]),
    ...overlappingTenures(data.accounts),
    ...wrongSides(data),
  ];
}

/** `MLI-2022-P3-C2-A4`, for every activity of the plan. */
export function activityReferences(plan: DemonstrationPlan): string[] {
  return plan.pillars.flatMap((pillar) =>
    pillar.commitments.flatMap((commitment) =>
      commitment.activities.map(
        (activity) => `${plan.reference}-P${pillar.number}-C${commitment.number}-A${activity.number}`,
      ),
    ),
  );
}

function repeated(names: string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `twice: ${name}`);
}

function unknownOrganizations(data: DemonstrationData): string[] {
  const known = new Set(data.organizations.map(({ code }) => code));
  const named = [
    ...data.organizations.map(({ parent }) => parent),
    ...data.accounts.posts.map(({ organization }) => organization),
    ...data.plans.flatMap((plan) => [
      ...plan.parties,
      ...plan.pillars.flatMap((pillar) => [
        pillar.leadOrganization,
        pillar.coLeadOrganization,
        ...pillar.commitments
          .flatMap(({ activities }) => activities)
          .flatMap((activity) => [
            activity.leadOrganization ?? null,
            ...(activity.supportOrganizations ?? []),
          ]),
      ]),
    ]),
  ];
  return named
    .filter((code) => code !== null && !known.has(code))
    .map((code) => `unknown organization ${code}`);
}

function unknownMissions(data: DemonstrationData): string[] {
  const known = new Set<string | null>([null, ...data.missions.map(({ code }) => code)]);
  const named = [...data.organizations, ...data.accounts.posts, ...data.plans, ...data.benchmarkSets];
  return named
    .filter(({ mission }) => !known.has(mission))
    .map(({ mission }) => `unknown mission ${mission}`);
}

/** A post has one holder at a time. */
function overlappingTenures({ tenures }: DemonstrationAccounts): string[] {
  const holders = tenures.filter(({ role }) => role === 'holder');
  return holders.flatMap((one, at) =>
    holders
      .slice(at + 1)
      .filter(
        (other) =>
          other.post === one.post &&
          one.startDays <= (other.endDays ?? Infinity) &&
          other.startDays <= (one.endDays ?? Infinity),
      )
      .map((other) => `${one.post} has two holders at once: ${one.person} and ${other.person}`),
  );
}

/** A pillar is led by the national side and co-led by the UN side. */
function wrongSides(data: DemonstrationData): string[] {
  const sideOf = new Map(data.organizations.map(({ code, side }) => [code, side]));
  return data.plans.flatMap((plan) =>
    plan.pillars.flatMap((pillar) => [
      ...(sideOf.get(pillar.leadOrganization) === 'national'
        ? []
        : [`${plan.reference}-P${pillar.number}: lead`]),
      ...(sideOf.get(pillar.coLeadOrganization) === 'un'
        ? []
        : [`${plan.reference}-P${pillar.number}: co-lead`]),
    ]),
  );
}

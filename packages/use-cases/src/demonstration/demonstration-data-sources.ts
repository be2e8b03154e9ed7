import type { DemonstrationData, DemonstrationPlan, DemonstrationSource } from './demonstration-data.ts';

/**
 * The facts of the demonstration data that neither a source supports nor a record names as demonstration, as
 * sentences; none in data that is complete. Kind and side of an organization follow from its name and need no
 * source. Activities are demonstration as a whole, each by its own mark.
 */
export function unsourcedFacts(data: DemonstrationData): string[] {
  return [
    ...data.missions.flatMap((mission) =>
      missing(mission.code, mission, 'name country timeZone workingLanguages weekend yearlyHolidays'),
    ),
    ...data.organizations.flatMap((organization) =>
      missing(organization.code, organization, organization.parent ? 'name parent' : 'name'),
    ),
    ...missing('accounts', data.accounts, 'persons posts tenures'),
    ...data.plans.flatMap(unsourcedInPlan),
    ...data.benchmarkSets.flatMap((set) => [
      ...missing(set.reference, set, 'reference paragraph adoptedOn reportDates title nextReportMonthDay'),
      ...set.reportDates.filter(({ source }) => !source.document).map(({ dueOn }) => `${dueOn}: no source`),
      ...set.benchmarks
        .filter(({ source }) => !source.document)
        .map(({ letter }) => `(${letter}): no source`),
    ]),
  ];
}

function unsourcedInPlan(plan: DemonstrationPlan): string[] {
  const dates = `${plan.signedOn ? 'signedOn ' : ''}${plan.signedPlace ? 'signedPlace ' : ''}startsOn endsOn`;
  const parts = 'type title extendedTo languages parties pillars commitments activities';
  return [
    ...missing(plan.reference, plan, `${dates} ${parts}`),
    ...plan.pillars.flatMap((pillar) => {
      const name = `${plan.reference}-P${pillar.number}`;
      return [
        ...missing(name, pillar, 'number title leadOrganizationId coLeadOrganizationId objective'),
        ...pillar.commitments.flatMap((commitment) => {
          const words = commitment.achievementTest ? ['text', 'achievementTest'] : ['text'];
          return words
            .filter((word) => !commitment.demonstration.includes(word) && !commitment.source.document)
            .map((word) => `${name}-C${commitment.number}: ${word} has neither source nor mark`);
        }),
      ];
    }),
  ];
}

function missing(
  name: string,
  record: { sources: DemonstrationSource[]; demonstration: string[] },
  facts: string,
): string[] {
  const supported = new Set([...record.sources.flatMap((source) => source.facts), ...record.demonstration]);
  return facts
    .split(' ')
    .filter((fact) => !supported.has(fact))
    .map((fact) => `${name}: ${fact} has neither source nor mark`);
}

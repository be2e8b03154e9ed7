import { CONSTRAINT_CAUSES, STATUSES } from '@jalon/domain/activity/activity';
import { EVIDENCE_KINDS } from '@jalon/domain/evidence/evidence';
import { FINDING_BASES, FINDING_RESULTS } from '@jalon/domain/finding/finding';
import { LANGUAGES } from '@jalon/domain/language/text';
import { isLocalDate } from '@jalon/domain/mission/local-date';
import { ORGANIZATION_KINDS, SIDES } from '@jalon/domain/organization/organization';
import { OBJECTIVES, PLAN_TYPES } from '@jalon/domain/plan/plan';
import { POST_KINDS } from '@jalon/domain/post/post';
import { AUDIENCES, SENSITIVITIES } from '@jalon/domain/post/reader';
import type * as D from './demonstration-data.ts';

/** Answers with the paths at which a value has not the shape that was asked for; none where it has. */
type Check = (value: unknown, path: string) => string[];

/** The paths at which the files depart from the types of `demonstration-data.ts`: a misspelt or missing key,
 * a word outside its enumeration, a date that does not exist. None in files that are whole. */
export function shapeFaults(data: D.DemonstrationData): string[] {
  return record<D.DemonstrationData>({
    missions: list(mission),
    organizations: list(organization),
    accounts: record<D.DemonstrationAccounts>({
      persons: list(person),
      posts: list(post),
      tenures: list(tenure),
      ...sourced,
    }),
    plans: list(plan),
    benchmarkSets: list(benchmarkSet),
  })(data, '');
}

const fault = (path: string, what: string) => [`${path}: ${what}`];
const text: Check = (value, path) =>
  typeof value === 'string' && value.trim() === value && value !== '' ? [] : fault(path, 'not a text');
const whole: Check = (value, path) => (Number.isInteger(value) ? [] : fault(path, 'not a whole number'));
const yesOrNo: Check = (value, path) => (typeof value === 'boolean' ? [] : fault(path, 'not yes or no'));
const isTrue: Check = (value, path) => (value === true ? [] : fault(path, 'not true'));
const date: Check = (value, path) =>
  typeof value === 'string' && isLocalDate(value) ? [] : fault(path, 'not a date');
const monthDay: Check = (value, path) => date(`2024-${value}`, path);
const oneOf =
  (words: readonly unknown[]): Check =>
  (value, path) =>
    words.includes(value) ? [] : fault(path, `not one of ${words.join(', ')}`);
const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);
const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);
const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => check(one, `${path}/${at}`))
      : fault(path, 'not a list');

/** Every key of the type has its check, and the value has no other key. */
function record<T>(checks: { [Key in keyof Required<T>]: Check }): Check {
  const known = Object.entries<Check>(checks);
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return fault(path, 'not a record');
    const given = value as Record<string, unknown>;
    const unknown = Object.keys(given).filter((key) => !(key in checks));
    return [
      ...unknown.flatMap((key) => fault(`${path}/${key}`, 'unknown key')),
      ...known.flatMap(([key, check]) => check(given[key], `${path}/${key}`)),
    ];
  };
}

const words = record<NonNullable<D.DemonstrationMission['name']>>({
  en: optional(text),
  fr: optional(text),
  ar: optional(text),
});
const source = {
  document: text,
  place: optional(text),
  url: optional(text),
  unverified: optional(yesOrNo),
};
const plainSource = record<D.DemonstrationCommitment['source']>(source);
const sourced = {
  sources: list(record<D.DemonstrationSource>({ ...source, facts: list(text) })),
  demonstration: list(text),
  note: optional(text),
};
const languages = list(oneOf(LANGUAGES));

const mission = record<D.DemonstrationMission>({
  code: text,
  name: words,
  country: words,
  timeZone: text,
  workingLanguages: languages,
  weekend: list(oneOf([1, 2, 3, 4, 5, 6, 7])),
  yearlyHolidays: list(
    record<D.DemonstrationMission['yearlyHolidays'][number]>({ on: monthDay, name: text }),
  ),
  ...sourced,
});
const organization = record<D.DemonstrationOrganization>({
  code: text,
  mission: orNull(text),
  name: words,
  shortName: words,
  kind: oneOf(ORGANIZATION_KINDS),
  side: oneOf(SIDES),
  parent: orNull(text),
  ...sourced,
});
const person = record<D.DemonstrationPerson>({
  account: text,
  name: text,
  language: oneOf(LANGUAGES),
  listed: yesOrNo,
});
const post = record<D.DemonstrationPost>({
  key: text,
  kind: oneOf(POST_KINDS),
  title: words,
  organization: text,
  mission: orNull(text),
  plans: optional(list(text)),
  benchmarkSets: optional(list(text)),
});
const tenure = record<D.DemonstrationTenure>({
  post: text,
  person: text,
  role: oneOf(['holder', 'deputy']),
  startDays: whole,
  endDays: orNull(whole),
});

const evidence = record<D.DemonstrationEvidence>({
  title: text,
  kind: oneOf(EVIDENCE_KINDS),
  url: text,
  datedDaysAgo: whole,
  source: text,
  sensitivity: optional(oneOf(SENSITIVITIES)),
  audience: optional(oneOf(AUDIENCES)),
});
const by = { step: text, daysAgo: whole, as: text, by: optional(text) };
const constraint = {
  status: oneOf(STATUSES),
  constraintCause: optional(oneOf(CONSTRAINT_CAUSES)),
  constraintNote: optional(text),
  discontinuedReason: optional(text),
};
const write = record<D.SubmitStep>({
  ...by,
  ...constraint,
  update: text,
  done: text,
  nextStep: optional(text),
  proposedDueDays: optional(whole),
  proposedLeadOrganization: optional(text),
  proposalReason: optional(text),
  evidence: optional(list(evidence)),
  noEvidence: optional(yesOrNo),
  sensitivity: optional(oneOf(SENSITIVITIES)),
});
const STEPS: Record<D.DemonstrationStep['step'], Check> = {
  draft: write,
  submit: write,
  return: record<D.ReturnStep>({ ...by, update: text, reason: text }),
  accept: record<D.AcceptStep>({ ...by, update: text, note: optional(text) }),
  finding: record<D.FindingStep>({
    ...by,
    update: text,
    name: text,
    finding: oneOf(FINDING_RESULTS),
    basis: oneOf(FINDING_BASES),
    verifiedDaysAgo: whole,
    note: optional(text),
    audience: optional(oneOf(AUDIENCES)),
  }),
  reply: record<D.ReplyStep>({ ...by, finding: text, text }),
  move: record<D.MoveStep>({ ...by, ...constraint }),
  change_due: record<D.ChangeDueStep>({ ...by, dueDays: whole, reason: text }),
  comment: record<D.CommentStep>({
    ...by,
    text,
    audience: oneOf(AUDIENCES),
    sensitivity: optional(oneOf(SENSITIVITIES)),
  }),
};
const step: Check = (value, path) => {
  const check = STEPS[(value as D.DemonstrationStep).step];
  return check ? check(value, path) : fault(path, 'unknown step');
};

const activity = record<D.DemonstrationActivity>({
  number: whole,
  title: text,
  description: optional(text),
  startDays: whole,
  dueDays: whole,
  leadOrganization: optional(text),
  supportOrganizations: optional(list(text)),
  budget: optional(
    record<NonNullable<D.DemonstrationActivity['budget']>>({
      estimated: whole,
      available: whole,
      currency: oneOf(['XOF', 'XAF', 'USD']),
    }),
  ),
  sensitivity: optional(oneOf(SENSITIVITIES)),
  audience: optional(oneOf(AUDIENCES)),
  milestones: optional(
    list(record<D.DemonstrationMilestone>({ title: text, dueDays: whole, doneDaysAgo: optional(whole) })),
  ),
  demonstration: isTrue,
  history: list(step),
});
const commitment = record<D.DemonstrationCommitment>({
  number: whole,
  text: words,
  source: plainSource,
  achievementTest: orNull(words),
  demonstration: list(text),
  benchmarkThemes: optional(list(oneOf(['training', 'sensitization', 'accountability', 'oversight']))),
  activities: list(activity),
});
const pillar = record<D.DemonstrationPillar>({
  number: whole,
  title: words,
  leadOrganization: text,
  coLeadOrganization: text,
  objective: oneOf(OBJECTIVES),
  commitments: list(commitment),
  ...sourced,
});
const plan = record<D.DemonstrationPlan>({
  reference: text,
  mission: text,
  type: oneOf(PLAN_TYPES),
  title: words,
  signedOn: orNull(date),
  signedPlace: orNull(text),
  startsOn: date,
  endsOn: date,
  extendedToEndOfYear: whole,
  languages,
  parties: list(text),
  parentPlan: orNull(text),
  pillars: list(pillar),
  ...sourced,
});
const benchmarkSet = record<D.DemonstrationBenchmarkSet>({
  reference: text,
  mission: text,
  paragraph: text,
  title: words,
  adoptedOn: date,
  reportDates: list(
    record<D.DemonstrationBenchmarkSet['reportDates'][number]>({
      dueOn: date,
      resolution: text,
      source: plainSource,
    }),
  ),
  nextReportMonthDay: monthDay,
  benchmarks: list(
    record<D.DemonstrationBenchmark>({
      letter: oneOf(['a', 'b', 'c', 'd', 'e']),
      title: words,
      text: words,
      source: plainSource,
      unverifiedWords: orNull(text),
      plans: list(text),
    }),
  ),
  ...sourced,
});

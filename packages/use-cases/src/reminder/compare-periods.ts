import type { FoundSubject } from '@jalon/database/reminder/ladder-subjects.repository';
import { inLanguage, type Language } from '@jalon/domain/language/text';
import type { Instant, LocalDate } from '@jalon/domain/mission/local-date';
import type { Actor } from '@jalon/domain/post/post';
import type { AddressedLine } from '@jalon/domain/reminder/address-lines';
import type { PreviewedMail } from '@jalon/domain/reminder/preview-mails';
import type { ReminderRule } from '@jalon/domain/reminder/reminder';
import { isReadable } from './recheck-lines.ts';

export const MAIL_CHANGES = ['kept', 'changed', 'added', 'taken_away'] as const;
/** A mail beside the one of the policy in force: the same, with other lines about the plan, new, or gone. */
export type MailChange = (typeof MAIL_CHANGES)[number];

/** A mail in the list: to whose function, when, about what. Never a title. */
export interface PolicyPreviewItem {
  on: LocalDate;
  at: Instant;
  postTitle: string;
  change: MailChange;
  /** Lines about the plan that its reader may see, by rule; `more` found no room. */
  lines: { rule: ReminderRule; references: string[]; more: number }[];
  /** Lines about the plan that stand in the mail and are not for who looks at the preview. */
  furtherLines: number;
  /** Lines about other plans in the same mail. */
  otherPlans: number;
}

/** The mails of a period that speak of the plan, beside those of the policy in force. */
export interface PolicyPreviewPeriod {
  after: Instant;
  until: Instant;
  mails: number;
  people: number;
  inForce: { mails: number; people: number };
  items: PolicyPreviewItem[];
  /** Items that found no room. */
  more: number;
}

const mostItems = 200;
const mostReferences = 12;

/** Who looks, and at which plan. */
export interface PreviewReader {
  planId: string;
  subjects: FoundSubject[];
  actor: Pick<Actor, 'posts'>;
  language: Language;
}

/** Holds the mails of a policy against those of the one in force. */
export function comparePeriods(
  drafted: PreviewedMail[],
  inForce: PreviewedMail[],
  period: { after: Instant; until: Instant },
  reader: PreviewReader,
): PolicyPreviewPeriod {
  // The returns of one cycle share its id: they are one thing here, all of the same plan and open to the same.
  const subjects = new Map(reader.subjects.map((subject) => [subject.subjectId, subject]));
  const isOwn = ({ activityId }: AddressedLine) => subjects.get(activityId)?.planId === reader.planId;
  const own = (mails: PreviewedMail[]) => mails.filter(({ lines }) => lines.some(isOwn));
  const [will, does] = [own(drafted), own(inForce)];
  const before = new Map(does.map((mail) => [keyOf(mail), mail]));
  const after = new Set(will.map(keyOf));
  const changeOf = (mail: PreviewedMail): MailChange => {
    const old = before.get(keyOf(mail));
    if (!old) return 'added';
    return old.at === mail.at && wordsOf(old, isOwn) === wordsOf(mail, isOwn) ? 'kept' : 'changed';
  };
  const listed = [
    ...will.map((mail) => ({ mail, change: changeOf(mail) })),
    ...does
      .filter((mail) => !after.has(keyOf(mail)))
      .map((mail) => ({ mail, change: 'taken_away' as const })),
  ].sort((one, other) => Date.parse(one.mail.at) - Date.parse(other.mail.at));
  return {
    ...period,
    ...countsOf(will),
    inForce: countsOf(does),
    items: listed
      .slice(0, mostItems)
      .map(({ mail, change }) => ({ ...itemOf(mail, isOwn, subjects, reader), change })),
    more: Math.max(0, listed.length - mostItems),
  };
}

function itemOf(
  { on, at, lines }: PreviewedMail,
  isOwn: (line: AddressedLine) => boolean,
  subjects: Map<string, FoundSubject>,
  { actor, language }: PreviewReader,
): Omit<PolicyPreviewItem, 'change'> {
  const own = lines.filter(isOwn);
  const open = own.filter(({ activityId }) => isReadable(subjects.get(activityId)!, actor));
  const byRule = [...Map.groupBy(open, ({ rule }) => rule)].map(([rule, group]) => {
    const references = [...new Set(group.map(({ activityId }) => subjects.get(activityId)!.reference))];
    const shown = references.slice(0, mostReferences);
    return { rule, references: shown, more: references.length - shown.length };
  });
  return {
    on,
    at,
    postTitle: inLanguage(own[0]!.postTitle, language),
    lines: byRule,
    furtherLines: own.length - open.length,
    otherPlans: lines.length - own.length,
  };
}

/** One mail a person a day. */
function keyOf({ personId, on }: PreviewedMail): string {
  return `${personId} ${on}`;
}

function wordsOf({ lines }: PreviewedMail, isOwn: (line: AddressedLine) => boolean): string {
  return JSON.stringify(lines.filter(isOwn).map(({ rule, activityId, dueOn }) => [rule, activityId, dueOn]));
}

function countsOf(mails: PreviewedMail[]): { mails: number; people: number } {
  return { mails: mails.length, people: new Set(mails.map(({ personId }) => personId)).size };
}

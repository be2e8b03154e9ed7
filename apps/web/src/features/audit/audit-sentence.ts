import type { AuditRowReply } from '@jalon/contracts/audit/audit';
import { refusalWords } from '@jalon/contracts/refusal/refusal-words';
import { STATUSES, type Status } from '@jalon/domain/activity/activity';
import { shortReference } from '@jalon/domain/activity/short-reference';
import { ACCESS_NAMES } from '@jalon/domain/audit/access';
import { FACT_NAMES } from '@jalon/domain/audit/fact';
import { STATUS_WORDS } from '@jalon/domain/language/words';
import { REFUSAL_CODES } from '@jalon/domain/refusal/refusal';
import { currentLanguage } from '../../shared/language/language-store.ts';
import type { Words } from '../../shared/language/use-words.ts';

type AuditWords = Words<'audit'>;

const kinds = [
  'activity',
  'update',
  'finding',
  'reply',
  'evidence',
  'comment',
  'upload',
  'plan',
  'pillar',
  'commitment',
  'cycle',
  'mandate',
  'benchmark_report',
  'report_date',
  'assessment',
  'document',
  'redaction',
  'person',
  'post',
  'tenure',
  'organization',
  'audit',
  'digest',
] as const;
type Kind = (typeof kinds)[number];

/** "Focal point, Ministry of Justice declared P3-C2-A4: In progress". */
export function auditSentence(row: AuditRowReply, t: AuditWords): string {
  const who = whoOf(row, t);
  const access = ACCESS_NAMES.find((name) => name === row.name);
  // Who only tried to come in has not shown who they are: the row names the account that they tried.
  if (access === 'sign_in_failed') return t(`acc.${access}`, { what: row.subjectName ?? t('no-account') });
  if (access && !isFact(row.name)) {
    return t(`acc.${access}`, { who, what: thingOf(row, t), detail: detailOf(row) });
  }
  return isFact(row.name) ? t(`did.${row.name}`, { who, what: whatOf(row, t) }) : `${who} · ${row.name}`;
}

/** What somebody who was refused read then; the word that the row keeps where it is no refusal. */
function detailOf({ name, detail }: AuditRowReply): string {
  const code = name === 'refused' ? REFUSAL_CODES.find((known) => known === detail) : undefined;
  return code ? refusalWords({ code }, currentLanguage()) : (detail ?? '');
}

/** In which post it was done; the person where the row knows no post. */
export function whoOf({ post, organization, person }: AuditRowReply, t: AuditWords): string {
  if (post && organization) {
    const title = withoutOrganization(post.title, organization.name);
    return title === '' ? post.title : t('who', { post: title, organization: organization.name });
  }
  return post?.title ?? person?.name ?? t('the-program');
}

/** A title mostly says the organization already: "Focal point, Ministry of Justice". Empty where it says it whole. */
function withoutOrganization(title: string, organization: string): string {
  const [said, name] = [title.toLowerCase(), organization.toLowerCase()];
  if (said.includes(name)) return '';
  const [head = title, ...tail] = title.split(/[,،] /);
  return tail.length > 0 && name.includes(tail.join(', ').toLowerCase()) ? head : title;
}

function isFact(name: string): name is (typeof FACT_NAMES)[number] {
  return (FACT_NAMES as readonly string[]).includes(name);
}

/** What a change was about: the activity, with the status that was declared; else the plan; else the account. */
function whatOf(row: AuditRowReply, t: AuditWords): string {
  if (row.subjectName) return row.subjectName;
  const status = row.name === 'activity.declared' ? statusIn(row.after) : null;
  if (row.activity) {
    const reference = shortOf(row);
    return status
      ? t('status-of', { reference, status: STATUS_WORDS[status][currentLanguage()] })
      : reference;
  }
  return row.plan?.reference ?? (row.contentHidden ? t('hidden-what') : '');
}

function statusIn(value: unknown): Status | null {
  const status = (value as { status?: unknown } | null)?.status;
  return STATUSES.find((known) => known === status) ?? null;
}

/** What was opened, refused or exported: the kind of thing, and on which activity it stands. */
function thingOf(row: AuditRowReply, t: AuditWords): string {
  const kind: Kind | undefined = kinds.find((known) => known === row.subjectType);
  const item = kind ? t(`kind.${kind}`) : t('kind.other');
  const place = row.activity ? shortOf(row) : row.plan?.reference;
  if (!place) return item;
  const isItself = kind === 'activity' || kind === 'plan';
  return isItself ? t('named', { item, place }) : t('on', { item, place });
}

function shortOf({ activity, plan }: AuditRowReply): string {
  return activity ? shortReference(activity.reference, plan?.reference ?? '') : '';
}

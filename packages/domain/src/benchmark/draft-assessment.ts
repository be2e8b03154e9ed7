import type { ConstraintCause, Status } from '../activity/activity.ts';
import type { FindingBasis, FindingResult } from '../finding/finding.ts';
import type { Language } from '../language/text.ts';
import type { LocalDate } from '../mission/local-date.ts';
import type { Paragraph, ParagraphSource, Voice } from './benchmark.ts';
import { DRAFT_WORDS, type DraftLanguage, type DraftWords } from './draft-words.ts';

/** An activity of a plan that feeds the benchmark, with what may be cited of it. */
export interface DraftActivity {
  id: string;
  /** What a source's chip shows; unique among the activities of one draft. */
  reference: string;
  title: string;
  /** The lead's name in the language of the draft. */
  lead: string;
  dueOn: LocalDate;
  isDiscontinued: boolean;
  /** Its latest accepted update; null where nothing was accepted. */
  update: {
    id: string;
    status: Status;
    done: string;
    constraintCause: ConstraintCause | null;
    constraintNote: string | null;
    noEvidence: boolean;
  } | null;
  /** The latest finding on that update. */
  finding: {
    id: string;
    finding: FindingResult;
    basis: FindingBasis;
    verifiedOn: LocalDate;
    byImplementingPartner: boolean;
  } | null;
}

/**
 * What a benchmark is drafted from. The caller leaves out what the document's level and the voice's audience do
 * not allow; this rule sees nothing else.
 */
export interface DraftInput {
  voice: Voice;
  language: Language;
  /** The date of the mission on which it is drafted. */
  today: LocalDate;
  /** In the order of the plan. Empty where no plan feeds the benchmark. */
  activities: DraftActivity[];
}

/** A paragraph before it is kept: it has no id yet. */
export type DraftedParagraph = Pick<Paragraph, 'section' | 'text' | 'sources' | 'unsourced'>;

export interface AssessmentDraft {
  /** There are no Arabic sentences yet: an Arabic draft is written in English and says so here. */
  language: DraftLanguage;
  paragraphs: DraftedParagraph[];
}

/**
 * Drafts a benchmark from the register: progress first (what is verified, then what is reported), then what
 * remains and its causes, then an observation with the figures. The UN voice weighs findings, the national
 * voice gives the lead's own words; in both an unverified claim says "reported".
 */
export function draftAssessment(input: DraftInput): AssessmentDraft {
  const language = input.language === 'fr' ? 'fr' : 'en';
  const words = DRAFT_WORDS[language];
  const standing = input.activities.filter(({ isDiscontinued }) => !isDiscontinued);
  if (standing.length === 0) {
    return { language, paragraphs: [paragraph('progress', words.noInformation, [])] };
  }
  return {
    language,
    paragraphs: [
      ...progress(standing, input.voice, words),
      ...remaining(standing, input, words),
      figures(standing, words),
    ],
  };
}

/** Verified completions, then reported ones, then progress under way; within each the order of the plan. */
function progress(activities: DraftActivity[], voice: Voice, words: DraftWords): DraftedParagraph[] {
  const rank = (one: DraftActivity) => (isVerified(one) ? 0 : one.update?.status === 'completed' ? 1 : 2);
  return activities
    .filter(({ update }) => update?.status === 'completed' || update?.status === 'in_progress')
    .sort((one, other) => rank(one) - rank(other))
    .map((activity) => paragraph('progress', claim(activity, voice, words), sourcesOf(activity)));
}

function claim(activity: DraftActivity, voice: Voice, words: DraftWords): string {
  const lead = words.lead(activity.lead);
  const title = words.quote(activity.title);
  const { status, noEvidence } = activity.update!;
  const own = ownWords(activity, words);
  if (isVerified(activity)) {
    return [words.verified({ lead, title, ...findingWords(activity, words) }), ...own].join(' ');
  }
  const reported =
    status === 'completed'
      ? words.reportedComplete({ lead, title, noEvidence })
      : words.reportedProgress({ lead, title });
  // The national voice lets the ministry speak; the UN voice adds what verification has or has not found.
  return [reported, ...own, ...(voice === 'un' ? [weighed(activity, words)] : [])].join(' ');
}

function ownWords({ update }: DraftActivity, words: DraftWords): string[] {
  const done = oneLine(update!.done);
  return done === '' ? [] : [words.inItsOwnWords(words.quote(done))];
}

function weighed(activity: DraftActivity, words: DraftWords): string {
  if (!activity.finding) return words.notYetVerified;
  return words.finding({ finding: activity.finding.finding, ...findingWords(activity, words) });
}

/** What remains: constrained with its cause, past due with a report, and what nobody has reported on. */
function remaining(activities: DraftActivity[], input: DraftInput, words: DraftWords): DraftedParagraph[] {
  const constrained = activities
    .filter(({ update }) => update?.status === 'constrained')
    .map((activity) => paragraph('remaining', constraint(activity, words), sourcesOf(activity)));
  const overdue = activities
    .filter(({ update, dueOn }) => isUnfinished(update?.status) && dueOn < input.today)
    .map((activity) => {
      const { dueOn } = activity;
      const lead = words.lead(activity.lead);
      const text = words.overdue({ lead, title: words.quote(activity.title), due: words.date(dueOn) });
      return paragraph('remaining', text, sourcesOf(activity));
    });
  const silent = activities.filter(({ update }) => update === null);
  if (silent.length === 0) return [...constrained, ...overdue];
  const list = silent.map(({ reference, dueOn }) => words.dueOn(reference, words.date(dueOn)));
  return [
    ...constrained,
    ...overdue,
    paragraph('remaining', words.nothingAccepted({ activities: list }), silent.map(activitySource)),
  ];
}

function constraint(activity: DraftActivity, words: DraftWords): string {
  const { constraintCause, constraintNote } = activity.update!;
  const text = words.constrained({
    lead: words.lead(activity.lead),
    title: words.quote(activity.title),
    cause: words.cause[constraintCause ?? 'other'],
    note: constraintNote?.trim() ? ` (${words.quote(oneLine(constraintNote))})` : '',
  });
  return [text, ...ownWords(activity, words)].join(' ');
}

function figures(activities: DraftActivity[], words: DraftWords): DraftedParagraph {
  const completed = activities.filter(({ update }) => update?.status === 'completed');
  const text = words.fraction({
    total: activities.length,
    reportedComplete: completed.length,
    verified: completed.filter(isVerified).length,
    constrained: activities.filter(({ update }) => update?.status === 'constrained').length,
  });
  return paragraph('observation', text, activities.map(activitySource));
}

function isVerified({ update, finding }: DraftActivity): boolean {
  return update?.status === 'completed' && finding?.finding === 'verified';
}

function isUnfinished(status: Status | undefined): boolean {
  return status === 'in_progress' || status === 'not_started';
}

function findingWords({ finding }: DraftActivity, words: DraftWords) {
  return {
    on: words.date(finding!.verifiedOn),
    basis: words.basis[finding!.basis],
    partner: finding!.byImplementingPartner,
  };
}

function sourcesOf({ reference, update, finding }: DraftActivity): ParagraphSource[] {
  const sources: ParagraphSource[] = [];
  if (update) sources.push({ id: update.id, kind: 'update', reference });
  if (finding) sources.push({ id: finding.id, kind: 'finding', reference });
  return sources;
}

function activitySource({ id, reference }: DraftActivity): ParagraphSource {
  return { id, kind: 'activity', reference };
}

function paragraph(
  section: Paragraph['section'],
  text: string,
  sources: ParagraphSource[],
): DraftedParagraph {
  return { section, text, sources, unsourced: sources.length === 0 };
}

/** A quotation stands within a paragraph: its line breaks become spaces. */
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

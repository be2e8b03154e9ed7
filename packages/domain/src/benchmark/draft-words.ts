import type { ConstraintCause } from '../activity/activity.ts';
import type { FindingBasis, FindingResult } from '../finding/finding.ts';
import type { LocalDate } from '../mission/local-date.ts';
import { atBeginning, nameInSentence } from './name-in-sentence.ts';

/** Languages in which an assessment can be drafted. French is to be checked by native speakers. */
export const DRAFT_LANGUAGES = ['en', 'fr'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** The sentences of a draft, one function a rule. Texts of people arrive quoted by `quote`. */
export interface DraftWords {
  noInformation: string;
  quote(text: string): string;
  date(date: LocalDate): string;
  /** The lead's name as the sentences below take it. */
  lead(name: string): string;
  verified(of: { lead: string; title: string; on: string; basis: string; partner: boolean }): string;
  reportedComplete(of: { lead: string; title: string; noEvidence: boolean }): string;
  reportedProgress(of: { lead: string; title: string }): string;
  inItsOwnWords(words: string): string;
  notYetVerified: string;
  finding(of: { finding: FindingResult; on: string; basis: string; partner: boolean }): string;
  constrained(of: { lead: string; title: string; cause: string; note: string }): string;
  overdue(of: { lead: string; title: string; due: string }): string;
  nothingAccepted(of: { activities: string[] }): string;
  dueOn(reference: string, due: string): string;
  fraction(of: { total: number; reportedComplete: number; verified: number; constrained: number }): string;
  cause: Record<ConstraintCause, string>;
  basis: Record<FindingBasis, string>;
}

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const FR_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const en: DraftWords = {
  lead: (name) => nameInSentence(name, 'en'),
  noInformation: 'No information in the register.',
  quote: (text) => `“${text}”`,
  date: (date) => `${dayOf(date)} ${EN_MONTHS[monthOf(date)]} ${yearOf(date)}`,
  verified: ({ lead, title, on, basis, partner }) =>
    `${atBeginning(lead)} completed ${title}. The completion was verified on ${on}${partner ? ' by an implementing partner' : ''}, on the basis of ${basis}.`,
  reportedComplete: ({ lead, title, noEvidence }) =>
    `${atBeginning(lead)} reported the completion of ${title}${noEvidence ? ', with no evidence available' : ''}.`,
  reportedProgress: ({ lead, title }) => `${atBeginning(lead)} reported progress on ${title}.`,
  inItsOwnWords: (words) => `In its own words: ${words}`,
  notYetVerified: 'The report has not been verified.',
  finding: ({ finding, on, basis, partner }) => {
    const by = `A verification of ${on}${partner ? ' by an implementing partner' : ''}, on the basis of ${basis},`;
    if (finding === 'partly') return `${by} found it partly done.`;
    if (finding === 'not_verified') return `${by} could not confirm it.`;
    return finding === 'no_evidence' ? `${by} found no evidence available.` : `${by} confirmed it.`;
  },
  constrained: ({ lead, title, cause, note }) =>
    `${atBeginning(lead)} reported that ${title} is constrained; the cause is ${cause}${note}.`,
  overdue: ({ lead, title, due }) =>
    `The completion of ${title}, led by ${lead}, was due on ${due} and has not been reported.`,
  nothingAccepted: ({ activities }) =>
    activities.length === 1
      ? `No report has been accepted on one activity: ${activities[0]}.`
      : `No report has been accepted on ${activities.length} activities: ${activities.join('; ')}.`,
  dueOn: (reference, due) => `${reference} (due on ${due})`,
  fraction: ({ total, reportedComplete, verified, constrained }) =>
    `Of the activities in the register for this benchmark (${total}), ${reportedComplete} ${are(reportedComplete)} reported complete, ${verified} of them verified, and ${constrained} ${are(constrained)} constrained.`,
  cause: {
    funding: 'funding',
    security_access: 'security and access',
    legal_act: 'a legal act that is outstanding',
    staffing: 'staffing',
    dependency: 'its dependence on another activity',
    political_decision: 'a political decision that is outstanding',
    other: 'another one',
  },
  basis: {
    document: 'documents',
    site_visit: 'a site visit',
    civil_society: 'information from civil society',
    judicial_decision: 'a judicial decision',
    other: 'other information',
  },
};

const fr: DraftWords = {
  lead: (name) => nameInSentence(name, 'fr'),
  noInformation: 'Aucune information dans le registre.',
  quote: (text) => `« ${text} »`,
  date: (date) => `${dayOf(date) === 1 ? '1er' : dayOf(date)} ${FR_MONTHS[monthOf(date)]} ${yearOf(date)}`,
  verified: ({ lead, title, on, basis, partner }) =>
    `L’activité ${title}, conduite par ${lead}, est achevée. L’achèvement a été vérifié le ${on}${partner ? ' par un partenaire d’exécution' : ''}, sur la base ${basis}.`,
  reportedComplete: ({ lead, title, noEvidence }) =>
    `L’activité ${title} est déclarée achevée par ${lead}${noEvidence ? ', sans preuve disponible' : ''}.`,
  reportedProgress: ({ lead, title }) => `Des progrès sont déclarés par ${lead} dans l’activité ${title}.`,
  inItsOwnWords: (words) => `Selon ses propres termes : ${words}`,
  notYetVerified: 'Cette déclaration n’a pas été vérifiée.',
  finding: ({ finding, on, basis, partner }) => {
    const by = `Une vérification du ${on}${partner ? ' par un partenaire d’exécution' : ''}, sur la base ${basis},`;
    if (finding === 'partly') return `${by} l’a constaté en partie.`;
    if (finding === 'not_verified') return `${by} n’a pas pu le confirmer.`;
    return finding === 'no_evidence' ? `${by} n’a trouvé aucune preuve disponible.` : `${by} l’a confirmé.`;
  },
  constrained: ({ lead, title, cause, note }) =>
    `Selon ${lead}, l’activité ${title} est entravée ; la cause en est ${cause}${note}.`,
  overdue: ({ lead, title, due }) =>
    `L’achèvement de l’activité ${title}, conduite par ${lead}, était prévu pour le ${due} et n’a pas été déclaré.`,
  nothingAccepted: ({ activities }) =>
    activities.length === 1
      ? `Aucune déclaration n’a été acceptée pour une activité : ${activities[0]}.`
      : `Aucune déclaration n’a été acceptée pour ${activities.length} activités : ${activities.join(' ; ')}.`,
  dueOn: (reference, due) => `${reference} (échéance du ${due})`,
  fraction: ({ total, reportedComplete, verified, constrained }) =>
    `Activités inscrites au registre pour ce critère : ${total} ; déclarées achevées : ${reportedComplete}, dont vérifiées : ${verified} ; entravées : ${constrained}.`,
  cause: {
    funding: 'le financement',
    security_access: 'la sécurité et l’accès',
    legal_act: 'un acte juridique en attente',
    staffing: 'le personnel',
    dependency: 'sa dépendance d’une autre activité',
    political_decision: 'une décision politique en attente',
    other: 'une autre',
  },
  basis: {
    document: 'de documents',
    site_visit: 'd’une visite sur place',
    civil_society: 'd’informations de la société civile',
    judicial_decision: 'd’une décision judiciaire',
    other: 'd’autres informations',
  },
};

export const DRAFT_WORDS: Record<DraftLanguage, DraftWords> = { en, fr };

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7)) - 1;
}

function yearOf(date: LocalDate): string {
  return date.slice(0, 4);
}
